package dev.muster.examples;

import dev.muster.tools.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./muster sandbox} in a process of its own, which is all that a client knows of it. */
final class SandboxProcess implements AutoCloseable {
  private final Process process;
  private final JsonNode facts;

  private SandboxProcess(Process process, JsonNode facts) {
    this.process = process;
    this.facts = facts;
  }

  /**
   * Starts one on a free port, and waits until it is up.
   *
   * @param arguments such as {@code muapi --speed 20}
   */
  static SandboxProcess start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sandbox",
                "--port",
                "0",
                "--seed",
                "1",
                "--json"));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("sandbox", ".log");
    log.toFile().deleteOnExit();
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("").toAbsolutePath().getParent().toFile())
            .redirectError(log.toFile())
            .start();
    StringBuilder text = new StringBuilder();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      text.append(line).append('\n');
      if (line.equals("}")) {
        return new SandboxProcess(process, JsonMapper.shared().readTree(text.toString()));
      }
    }
    process.destroyForcibly();
    throw new IOException("The sandbox did not start: " + text + Files.readString(log));
  }

  /** What it printed for clients: base URLs and keys. */
  Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    facts
        .path("environment")
        .forEachEntry((name, value) -> environment.put(name, value.stringValue()));
    return environment;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
