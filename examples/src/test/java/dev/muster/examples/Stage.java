package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A sandbox in a process of its own, and a folder: runs an example there as a user would, in
 * another process that knows nothing but the environment.
 */
final class Stage implements AutoCloseable {
  private final SandboxProcess sandbox;
  private final Path folder;

  Stage(Path folder, String provider) throws IOException {
    this.sandbox = SandboxProcess.start(provider, "--instant");
    this.folder = folder;
  }

  /** What points clients at the sandbox. */
  Map<String, String> environment() {
    return sandbox.environment();
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
