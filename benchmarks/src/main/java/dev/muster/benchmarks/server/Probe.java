package dev.muster.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks one question over a connection of its own, and tells whether the answer is a good one. */
final class Probe {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Probe() {}

  /**
   * The status of the answer, and its body.
   *
   * @throws IOException if nothing listens, or no answer comes within ten seconds
   */
  static HttpResponse<String> ask(int port, Load load) throws IOException, InterruptedException {
    return ask(port, load.method(), load.path(), load.body(), load.headers());
  }

  static HttpResponse<String> ask(
      int port, String method, String path, String body, java.util.Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(30))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /**
   * Sees that the server answers the load at all.
   *
   * @throws IOException if it does not; a ratio over wrong answers would be worth nothing
   */
  static void check(Contender contender, int port, Load load)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = ask(port, load);
    if (answer.statusCode() != load.status() || !answer.body().startsWith("{")) {
      throw new IOException(
          "%s answers the %s with %d, not %d: %.300s"
              .formatted(
                  contender.name(),
                  load.title(),
                  answer.statusCode(),
                  load.status(),
                  answer.body()));
    }
  }
}
