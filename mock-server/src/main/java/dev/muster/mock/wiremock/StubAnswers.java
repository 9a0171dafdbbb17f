package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpResponder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Headers;
import java.io.IOException;
import java.time.Duration;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiremock.org.eclipse.jetty.server.HttpOutput;

/** Sends what WireMock makes of a stub: late, piecemeal, or not at all if the stub says so. */
final class StubAnswers implements HttpResponder {
  private static final Logger LOG = LoggerFactory.getLogger(StubAnswers.class);

  private final Wire wire;
  private final Outgoing outgoing;
  private final Crew crew;

  StubAnswers(Wire wire, Outgoing outgoing, Crew crew) {
    this.wire = wire;
    this.outgoing = outgoing;
    this.crew = crew;
  }

  @Override
  public void respond(Request request, Response response, Map<String, Object> attributes) {
    if (!outgoing.waited(Duration.ofMillis(response.getInitialDelay()))) {
      return;
    }
    if (response.getFault() != null) {
      response.getFault().apply(BrokenAnswers.injector(wire));
      return;
    }
    Answer answer = wire.answer();
    if (answer != null && answer.body() instanceof Body.Faulty faulty) {
      if (!outgoing.waited(faulty.late())) {
        return;
      }
      if (faulty.breach() != null) {
        outgoing.breakOff(wire, answer, faulty.breach());
        return;
      }
      answer = answer.withBody(faulty.body());
    }
    wire.jettyResponse().setStatusWithReason(response.getStatus(), response.getStatusMessage());
    outgoing.head(wire, headers(response), wire.jettyResponse().getHttpFields());
    if (answer != null && answer.body() instanceof Body.Stream stream && noBody(response)) {
      outgoing.stream(wire, stream);
    } else if (response.shouldAddChunkedDribbleDelay()) {
      dribble(response.getBody(), response.getChunkedDribbleDelay());
    } else {
      outgoing.write(wire, response.getBody());
    }
  }

  private static boolean noBody(Response response) {
    return response.hasInlineBody() && response.getBody().length == 0;
  }

  private static Headers headers(Response response) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (HttpHeader header : response.getHeaders().all()) {
      header.values().forEach(value -> fields.add(new SimpleImmutableEntry<>(header.key(), value)));
    }
    return Headers.of(fields);
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Equal pieces, each after the same pause. */
  private void dribble(byte[] body, ChunkedDribbleDelay delay) {
    int pieces = Math.max(1, Math.min(delay.getNumberOfChunks(), body.length));
    wire.jettyResponse().setLongContentLength(body.length);
    crew.whileWaiting(
        () -> {
          try (HttpOutput out = wire.jettyResponse().getHttpOutput()) {
            for (int i = 0; i < pieces && !Thread.currentThread().isInterrupted(); i++) {
              sleep(delay.getTotalDuration() / pieces);
              int from = (int) ((long) body.length * i / pieces);
              int to = (int) ((long) body.length * (i + 1) / pieces);
              out.write(body, from, to - from);
              out.flush();
            }
          } catch (IOException e) {
            LOG.debug("The client of {} is gone", wire.request(), e);
          }
        });
  }
}
