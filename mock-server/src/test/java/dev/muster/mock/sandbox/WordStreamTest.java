package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that comes word by word, on an operation that changes nothing. */
class WordStreamTest extends StudioTest {
  private static final String EVENTS = "text/event-stream";

  @Test
  void keepsTheBlankBeforeEachWord() throws Exception {
    try (BufferedReader lines = chat("{\"message\":\"a  fox\"}", "Accept", EVENTS)) {
      pass(60);

      assertThat(all(lines))
          .containsExactly(
              ": keepalive",
              "data: {\"token\":\"You\"}",
              "data: {\"token\":\" said\"}",
              "data: {\"token\":\" a\"}",
              "data: {\"token\":\"  fox\"}",
              "event: done",
              "data: {\"finished\":true}");
    }
  }

  @Test
  void sendsACommentFirstAndInEverySilence() throws Exception {
    try (BufferedReader lines = chat("{\"message\":\"a\"}", "Accept", EVENTS)) {
      assertThat(line(lines)).isEqualTo(": keepalive");
      for (String word : List.of("You", " said", " a")) {
        clock.step(Duration.ofMillis(400));
        assertThat(line(lines)).isEqualTo("data: {\"token\":\"" + word + "\"}");
      }
      for (int i = 0; i < 2; i++) {
        pass(1);
        assertThat(line(lines)).isEqualTo(": keepalive");
      }
      pass(1);
      assertThat(all(lines)).containsExactly("event: done", "data: {\"finished\":true}");
    }
  }

  @Test
  void tellsTokensAsObjectsWhereASwitchSaysSo() throws Exception {
    studio.turn("objects", true);
    try (BufferedReader lines = chat("{\"message\":\"a\"}", "Accept", EVENTS)) {
      pass(60);

      assertThat(all(lines))
          .contains("data: {\"token\":{\"type\":\"content\",\"content\":\" a\"}}");
    }
  }

  @Test
  void breaksOffWithoutItsLastEventWhereAsked() throws Exception {
    try (BufferedReader lines =
        chat("{\"message\":\"a\"}", "Accept", EVENTS, "X-Muster-Stream", "cut")) {
      pass(60);

      assertThat(all(lines)).hasSize(4).doesNotContain("event: done");
    }
  }

  @Test
  void endsWithTheErrorWhereAsked() throws Exception {
    try (BufferedReader lines =
        chat("{\"message\":\"a\"}", "Accept", EVENTS, "X-Muster-Stream", "fail")) {
      pass(60);

      assertThat(all(lines)).endsWith("event: error", "data: {\"error\":\"It broke\"}");
    }
  }

  @Test
  void letsTheBodyDecideWhereASwitchSaysSo() {
    String said = "application/json";

    assertThat(type("{\"message\":\"a\"}")).isEqualTo(said);
    assertThat(type("{\"message\":\"a\"}", "Accept", EVENTS)).isEqualTo(EVENTS);
    studio.turn("always-stream", true);
    assertThat(type("{\"message\":\"a\"}")).isEqualTo(EVENTS);
    assertThat(type("{\"message\":\"a\",\"stream\":true}")).isEqualTo(EVENTS);
    assertThat(type("{\"message\":\"a\",\"stream\":false}", "Accept", EVENTS)).isEqualTo(said);
  }

  @Test
  void notesWhatWasSaidThoughItIsStreamed() throws Exception {
    chat("{\"message\":\"a\"}", "Accept", EVENTS).close();

    assertThat(studio.resources("message").get(0).path("text").asString()).isEqualTo("a");
  }

  private static String type(String json, String... headers) {
    HttpResponse<InputStream> response = send(json, headers);
    try (InputStream body = response.body()) {
      return response.headers().firstValue("Content-Type").orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader chat(String json, String... headers) {
    return new BufferedReader(
        new InputStreamReader(send(json, headers).body(), StandardCharsets.UTF_8));
  }

  private static HttpResponse<InputStream> send(String json, String... headers) {
    HttpRequest request =
        desk.request("/chat", headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    try {
      return desk.client().send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next line that is not empty. */
  private static String line(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    return line != null && line.isEmpty() ? line(lines) : line;
  }

  private static List<String> all(BufferedReader lines) throws IOException {
    List<String> all = new ArrayList<>();
    for (String line = line(lines); line != null; line = line(lines)) {
      all.add(line);
    }
    return all;
  }
}
