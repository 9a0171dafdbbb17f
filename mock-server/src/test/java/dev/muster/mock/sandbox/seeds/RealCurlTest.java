package dev.muster.mock.sandbox.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The printed shell commands, run by a shell where there is one with curl and openssl. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RealCurlTest {
  /** Tells the status behind the body; a printed command must not be changed for that. */
  private static final String PRELUDE =
      "curl() { command curl -s -S --max-time 20 -w '\\n%{http_code}' \"$@\"; }\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"muvi", "music-ai", "miraflow", "muxi"})
  void answersAsPrinted(String name) throws Exception {
    assumeTrue(Stream.of("bash", "curl", "openssl", "base64").allMatch(RealCurlTest::isThere));
    for (Map.Entry<String, byte[]> file : SentFiles.ALL.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    Session session = Session.of(name);
    Map<String, String> taken = new HashMap<>();
    try (Stage stage = new Stage(session, SandboxClock.instant())) {
      for (Session.Step step : session.steps()) {
        if (step.isShell() && !step.unquoted()) {
          play(step, stage.localised(step, taken), taken);
        }
      }
    }
  }

  private void play(Session.Step step, String script, Map<String, String> taken) throws Exception {
    Process process =
        new ProcessBuilder("bash", "-c", PRELUDE + script)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", step.title(), out).isZero();
    int end = out.lastIndexOf('\n');
    String answer = out.substring(0, end).strip();
    assertThat(out.substring(end + 1))
        .as("%s: %s", step.title(), answer)
        .isEqualTo(Integer.toString(step.status()));
    if (!step.answer().isEmpty()) {
      assertThat(PrintedAnswer.differences(step.answer(), answer)).as(step.title()).isEmpty();
    }
    step.take().forEach((key, pointer) -> taken.put(key, Json.read(answer).at(pointer).asString()));
  }

  private static boolean isThere(String program) {
    try {
      return new ProcessBuilder(List.of("sh", "-c", "command -v " + program))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
