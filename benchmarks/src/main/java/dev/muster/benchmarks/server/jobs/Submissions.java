package dev.muster.benchmarks.server.jobs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** An exact number of jobs, one after another. */
final class Submissions {
  private Submissions() {}

  /** Submits so many; their ids. */
  static List<String> to(int port, int count) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + JobLoad.BASE + "/flux-dev-image"))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("x-api-key", "benchmark")
            .POST(BodyPublishers.ofString("{\"prompt\":\"A red fox in the snow\"}"))
            .build();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      String id =
          answer.statusCode() / 100 == 2
              ? JsonMapper.shared().readTree(answer.body()).path("request_id").asString("")
              : "";
      if (id.isEmpty()) {
        throw new IOException("No job came of " + answer.statusCode() + ": " + answer.body());
      }
      ids.add(id);
    }
    return ids;
  }
}
