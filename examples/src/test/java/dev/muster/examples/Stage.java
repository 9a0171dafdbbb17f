package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.Sandbox;
import dev.muster.mock.sandbox.SandboxClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A sandbox with every provider, and a folder: runs an example there as a user would, in a process
 * of its own that knows nothing but the environment.
 */
final class Stage implements AutoCloseable {
  private final Sandbox sandbox;
  private final Path folder;

  Stage(Path folder, String... providers) {
    Sandbox.Builder builder = Sandbox.builder().clock(SandboxClock.instant()).seed(1);
    for (String provider : providers) {
      builder.provider(provider);
    }
    this.sandbox = builder.build().start();
    this.folder = folder;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** Runs {@code example} to its end, which must be a good one, and gives all that it printed. */
  String run(Class<?> example) throws IOException, InterruptedException {
    Process process = start(example, Map.of());
    try (BufferedReader reader = process.inputReader()) {
      String output = String.join("\n", reader.lines().toList());
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    }
  }

  /** Starts {@code example}, with further variables, and leaves it running. */
  Process start(Class<?> example, Map<String, String> further) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            example.getName());
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(sandbox.environment());
    builder.environment().putAll(further);
    return builder.start();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
