package dev.muster.benchmarks.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** Asks every operation of a document once: how many answers of each status, and how slow. */
final class RollCall {
  /** Large enough for every minimum in the documents, and no more than what is required. */
  private static final String BODY = "{\"name\":\"a name\",\"amount\":5}";

  private final Map<String, Integer> statuses = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private Duration all = Duration.ZERO;
  private Duration slowest = Duration.ZERO;
  private String slowestName = "";

  private RollCall() {}

  static RollCall of(RunningServer server, ObjectNode document, boolean dynamic)
      throws InterruptedException {
    RollCall call = new RollCall();
    for (var path : document.get("paths").properties()) {
      String url = path.getKey().replace("{id}", "17").replace("{accountId}", "acme");
      for (String method : path.getValue().propertyNames()) {
        if (!method.equals("parameters")) {
          call.ask(server, method.toUpperCase(java.util.Locale.ROOT), url, dynamic);
        }
      }
    }
    return call;
  }

  /** Whether every answer was a success. */
  boolean good() {
    return wrong.isEmpty();
  }

  private void ask(RunningServer server, String method, String url, boolean dynamic)
      throws InterruptedException {
    boolean body = method.equals("POST") || method.equals("PUT");
    Map<String, String> headers = new TreeMap<>();
    if (dynamic) {
      headers.put("Prefer", "dynamic=true");
    }
    if (body) {
      headers.put("Content-Type", "application/json");
    }
    long begun = System.nanoTime();
    String status;
    String text = "";
    try {
      HttpResponse<String> answer =
          Probe.ask(server.port(), method, url, body ? BODY : "", headers);
      status = Integer.toString(answer.statusCode());
      text = answer.body();
    } catch (IOException e) {
      status = "none";
      text = String.valueOf(e.getMessage());
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    statuses.merge(status, 1, Integer::sum);
    all = all.plus(took);
    if (took.compareTo(slowest) > 0) {
      slowest = took;
      slowestName = method + " " + url;
    }
    if (!status.startsWith("2")) {
      wrong.add("%s %s: %s %.200s".formatted(method, url, status, text));
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s in %.1f s; the slowest took %d ms (%s)"
            .formatted(statuses, all.toMillis() / 1000.0, slowest.toMillis(), slowestName));
    wrong.stream().limit(5).forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }
}
