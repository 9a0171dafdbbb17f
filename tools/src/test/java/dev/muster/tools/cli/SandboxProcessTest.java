package dev.muster.tools.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox in a process of its own, as people run it. */
@Timeout(120)
final class SandboxProcessTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  @AfterEach
  void kill() {
    process.destroyForcibly();
  }

  @Test
  void stopsCleanlyWhenItIsToldTo() throws Exception {
    URI origin = URI.create(start().path("origin").asText());
    assertThat(get(origin.resolve("/muxi-server/ping")).body()).isEqualTo("pong");

    process.toHandle().destroy();

    assertThat(process.waitFor()).isEqualTo(128 + 15);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines("Stopped.");
    assertThatThrownBy(() -> get(origin)).isInstanceOf(ConnectException.class);
  }

  @Test
  void printsWhatClientsNeed() throws Exception {
    JsonNode facts = start("--seed", "42");

    assertThat(facts.path("seed").asLong()).isEqualTo(42);
    assertThat(facts.path("providers").path("muapi").asText()).endsWith("/muapi/api/v1");
    assertThat(facts.path("environment").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "MIRAFLOW_API_KEY",
            "MIRAFLOW_BASE_URL",
            "MUAPI_API_KEY",
            "MUAPI_BASE_URL",
            "MUSIC_AI_API_KEY",
            "MUSIC_AI_BASE_URL",
            "MUVI_API_KEY",
            "MUVI_BASE_URL",
            "MUVI_READ_ONLY_KEY",
            "MUVI_IMAGES_ONLY_KEY",
            "MUVI_STRANGER_KEY",
            "MUVI_WEBHOOK_SECRET",
            "MUXI_FORMATION_URL",
            "MUXI_ADMIN_KEY",
            "MUXI_CLIENT_KEY",
            "MUXI_SERVER_URL",
            "MUXI_KEY_ID",
            "MUXI_SECRET_KEY");
  }

  @Test
  void movesOnByTypedSeconds() throws Exception {
    JsonNode facts = start("--step");
    String base = facts.path("providers").path("muapi").asText();
    String id = submit(base);
    URI poll = URI.create(base + "/predictions/" + id + "/result");
    assertThat(get(poll).body()).doesNotContain("completed");

    try (Writer keyboard = process.outputWriter()) {
      keyboard.write("ten\n\n600\n");
    }

    assertThat(process.errorReader().lines().filter(line -> line.startsWith("It is")).limit(2))
        .hasSize(2);
    assertThat(get(poll).body()).contains("completed");
  }

  @Test
  void losesNoAnsweredJobWhenItIsKilled(@TempDir Path directory) throws Exception {
    String data = directory.resolve("state").toString();
    JsonNode before = start("muapi", "--data", data);
    String base = before.path("providers").path("muapi").asText();
    Set<String> answered = ConcurrentHashMap.newKeySet();
    CountDownLatch enough = new CountDownLatch(200);
    List<Thread> clients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clients.add(new Thread(() -> submitUntilItDies(base, answered, enough)));
    }
    clients.forEach(Thread::start);
    enough.await();

    process.destroyForcibly().waitFor();
    for (Thread client : clients) {
      client.join();
    }
    JsonNode after = start("muapi", "--data", data);

    assertThat(answered).hasSizeGreaterThanOrEqualTo(200);
    assertThat(after.path("seed")).isEqualTo(before.path("seed"));
    assertThat(after.path("environment").path("MUAPI_API_KEY"))
        .isEqualTo(before.path("environment").path("MUAPI_API_KEY"));
    String here = after.path("providers").path("muapi").asText();
    for (String id : answered) {
      assertThat(get(URI.create(here + "/predictions/" + id + "/result")).statusCode())
          .as(id)
          .isEqualTo(200);
    }
    assertThat(submit(here)).isNotIn(answered);
  }

  private void submitUntilItDies(String base, Set<String> answered, CountDownLatch enough) {
    try {
      while (true) {
        answered.add(submit(base));
        enough.countDown();
      }
    } catch (IOException e) {
      // It was killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts a sandbox on a free port and gives what it prints once it is up. */
  private JsonNode start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "sandbox", "--port", "0", "--json"));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).start();
    StringBuilder text = new StringBuilder();
    for (String line = ""; line != null && !line.equals("}"); ) {
      line = process.inputReader().readLine();
      text.append(line).append('\n');
    }
    return new ObjectMapper().readTree(text.toString());
  }

  private String submit(String base) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + "/flux-dev-image"))
            .header("x-api-key", "any")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"prompt\": \"a fox\"}"))
            .build();
    String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    return new ObjectMapper().readTree(answer).path("request_id").asText();
  }

  private HttpResponse<String> get(URI url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url).header("x-api-key", "any").build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
