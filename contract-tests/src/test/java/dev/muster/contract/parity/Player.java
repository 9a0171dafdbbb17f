package dev.muster.contract.parity;

import dev.muster.contract.parity.Case.Compared;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Sends the requests of a run to a server and gathers what it tells. */
final class Player {
  private final Subject.Starter starter;
  private final int samples;

  /**
   * @param samples how often a request is sent whose answer is random
   */
  Player(Subject.Starter starter, int samples) {
    this.starter = starter;
    this.samples = samples;
  }

  /** The answers by the case's name, several where they are random. */
  Map<String, List<ObjectNode>> play(Run run) {
    Map<String, List<ObjectNode>> told = new LinkedHashMap<>();
    try (Listener listener = Listener.start(run.upstream());
        Subject subject =
            starter.start(run.document(), run, run.upstream() == null ? null : listener.base())) {
      for (Case one : run.cases()) {
        int times = one.compared() == Compared.ALL ? 1 : samples;
        List<ObjectNode> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
          answers.add(ask(subject, listener, one));
        }
        told.put(one.name(), answers);
      }
    }
    return told;
  }

  private static ObjectNode ask(Subject subject, Listener listener, Case one) {
    try {
      RawHttp.Answer answer =
          RawHttp.send(subject.port(), one.request(listener.url()), one.silent() ? 700 : 15_000);
      return Told.of(answer, listener.heard(one.hears()), listener.url());
    } catch (SocketTimeoutException e) {
      return Told.silent();
    } catch (IOException e) {
      subject.revive();
      return Told.hungUp();
    }
  }
}
