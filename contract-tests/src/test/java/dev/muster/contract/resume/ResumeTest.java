package dev.muster.contract.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class ResumeTest {
  @Test
  void newProcessGetsTheResultOfAJobWhoseProcessWasKilled() throws Exception {
    try (Sandbox sandbox =
        Sandbox.builder()
            .provider("muapi")
            .clock(SandboxClock.stepped(Instant.parse("2026-01-30T12:00:00Z")))
            .seed(1)
            .build()
            .start()) {
      Process waiting = program(sandbox, "submit");
      String address = line(waiting, "job ");
      line(waiting, "phase ");
      waiting.destroyForcibly().waitFor();
      sandbox.clock().step(Duration.ofMinutes(5));

      Process resumed = program(sandbox, "resume", address);

      assertThat(line(resumed, "outputs ")).contains("http://").contains(".png");
      assertThat(resumed.waitFor()).isZero();
      assertThat(sandbox.provider("muapi").jobs()).as("jobs that were paid for").hasSize(1);
    }
  }

  private static Process program(Sandbox sandbox, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(WaitingProgram.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(sandbox.environment("muapi"));
    return builder.start();
  }

  /** Reads on until a line that begins so, and gives the rest of that line. */
  private static String line(Process process, String beginning) throws IOException {
    BufferedReader reader = process.inputReader();
    List<String> seen = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      seen.add(line);
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    throw new AssertionError("No line that begins with '" + beginning + "' in " + seen);
  }
}
