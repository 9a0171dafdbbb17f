package dev.muster.mock.sandbox.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The requests that the references print get the answers that they print. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SeedSessionsTest {
  private final SandboxClock clock = SandboxClock.stepped(Instant.parse("2026-02-18T15:25:00Z"));
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> taken = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"muapi", "muvi", "music-ai", "miraflow", "muxi"})
  void answersAsPrinted(String name) throws Exception {
    Session session = Session.of(name);
    try (Stage stage = new Stage(session, clock)) {
      for (Session.Step step : session.steps()) {
        clock.step(Duration.ofSeconds(step.after()));
        play(step, stage.localised(step, taken));
      }
    }
  }

  private void play(Session.Step step, String text) throws Exception {
    PrintedRequest request =
        step.isShell()
            ? new ShellReader(SentFiles.ALL).read(text)
            : PrintedRequest.plain(text, SentFiles.ALL);
    HttpResponse<InputStream> response =
        client.send(request.toHttp(), HttpResponse.BodyHandlers.ofInputStream());
    // What is still to come of a stream comes now.
    clock.step(Duration.ofSeconds(1));
    byte[] body;
    try (InputStream in = response.body()) {
      body = in.readAllBytes();
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    String answer = type.startsWith("video/") ? type : new String(body, StandardCharsets.UTF_8);
    assertThat(response.statusCode()).as("%s: %s", step.title(), answer).isEqualTo(step.status());
    if (!step.answer().isEmpty()) {
      assertThat(PrintedAnswer.differences(step.answer(), answer))
          .as("%s: %s", step.title(), answer)
          .isEmpty();
    }
    if (!step.members().isEmpty()) {
      assertThat(new TreeSet<>(Json.read(answer).propertyNames()))
          .as(step.title())
          .isEqualTo(new TreeSet<>(step.members()));
    }
    step.take()
        .forEach(
            (name, pointer) -> {
              JsonNode value = Json.read(answer).at(pointer);
              assertThat(value.isMissingNode()).as("%s has %s", step.title(), pointer).isFalse();
              taken.put(name, value.asString());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"running\", \"id\": \"job_abc123\"}",
        "{\"status\": \"pending\", \"id\": \"task_abc123\"}",
        "{\"status\": \"pending\"}",
        "{\"status\": \"pending\", \"id\": \"job_abc123\", \"more\": 1}",
        "[]"
      })
  void seesWhatIsDifferent(String answer) {
    String printed = "{\"status\": \"pending\", \"id\": \"job_abc123\"}";
    assertThat(PrintedAnswer.differences(printed, printed)).isEmpty();
    assertThat(PrintedAnswer.differences(printed, answer)).isNotEmpty();
  }
}
