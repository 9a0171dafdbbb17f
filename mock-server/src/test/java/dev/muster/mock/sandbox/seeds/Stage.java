package dev.muster.mock.sandbox.seeds;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The providers of a session, each alone in a sandbox and so at the root, where only keys that are
 * known are accepted.
 */
final class Stage implements AutoCloseable {
  private final Session session;
  private final Map<String, Sandbox> byHost = new LinkedHashMap<>();
  private final Map<String, String> environment = new LinkedHashMap<>();

  Stage(Session session, SandboxClock clock) {
    this.session = session;
    session
        .hosts()
        .forEach(
            (host, provider) -> {
              Sandbox sandbox =
                  Sandbox.builder()
                      .provider(provider)
                      .seed(42)
                      .strictKeys(true)
                      .clock(clock)
                      .build()
                      .start();
              byHost.put(host, sandbox);
              environment.putAll(sandbox.environment());
            });
  }

  /** A printed request, with this stage's hosts and keys, and what stands for its placeholders. */
  String localised(Session.Step step, Map<String, String> taken) {
    String text = step.request();
    for (Map.Entry<String, String> where : step.where().entrySet()) {
      text = text.replace(where.getKey(), taken.getOrDefault(where.getValue(), where.getValue()));
    }
    for (Map.Entry<String, String> key : session.keys().entrySet()) {
      text = text.replace(key.getKey(), environment.get(key.getValue()));
    }
    for (Map.Entry<String, Sandbox> host : byHost.entrySet()) {
      text = text.replace(host.getKey(), host.getValue().origin().toString());
    }
    return step.isShell() ? text : whole(text);
  }

  /** With the host and the header that the reference leaves out where it is brief. */
  private String whole(String text) {
    String[] halves = text.split("\n", 2);
    String[] first = halves[0].split(" ", 2);
    if (first[1].startsWith("http")) {
      return text;
    }
    String header = session.header().orElseThrow();
    for (Map.Entry<String, String> key : session.keys().entrySet()) {
      header = header.replace(key.getKey(), environment.get(key.getValue()));
    }
    String origin = byHost.values().iterator().next().origin().toString();
    String rest = halves.length > 1 && !halves[1].contains(header) ? "\n" + halves[1] : "";
    return halves.length > 1 && halves[1].contains(header)
        ? first[0] + " " + origin + first[1] + "\n" + halves[1]
        : first[0] + " " + origin + first[1] + "\n" + header + rest;
  }

  @Override
  public void close() {
    byHost.values().forEach(Sandbox::close);
  }
}
