package dev.muster.benchmarks.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The load generator: wrk, with one thread, since the servers need the other processor. */
public final class Wrk {
  private static final String MARK = "score ";

  /** How a script tells what it measured. */
  public static final String DONE =
      """
      function done(summary, latency, requests)
        local e = summary.errors
        print(string.format("score %d %d %d %d %d", summary.requests, summary.duration,
          latency:percentile(50), latency:percentile(99),
          e.status + e.connect + e.read + e.write + e.timeout))
      end
      """;

  private final Path scripts;

  private Wrk(Path scripts) {
    this.scripts = scripts;
  }

  /**
   * Sees that wrk is there.
   *
   * @throws IOException if it is not
   */
  public static void require() throws IOException, InterruptedException {
    try {
      new ProcessBuilder("wrk", "--version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new IOException("wrk is needed to make the load: apt-get install wrk", e);
    }
  }

  /**
   * Writes a script for every load into a directory.
   *
   * @throws IOException if wrk is not there
   */
  static Wrk prepare(Path directory) throws IOException, InterruptedException {
    require();
    Files.createDirectories(directory);
    for (Load load : Load.values()) {
      Files.writeString(directory.resolve(load + ".lua"), script(load));
    }
    return new Wrk(directory);
  }

  Score run(RunningServer server, Load load, int connections, Duration duration)
      throws IOException, InterruptedException {
    Path script = scripts.resolve(load + ".lua");
    return run(server, script, load.path(), connections, duration);
  }

  /** Sends what a script says; the script ends with {@link #DONE}. */
  public static Score run(
      RunningServer server, Path script, String path, int connections, Duration duration)
      throws IOException, InterruptedException {
    Footprint footprint = server.footprint();
    double before = footprint.cpuMicros();
    Process wrk =
        new ProcessBuilder(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + duration.toSeconds() + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                "http://127.0.0.1:" + server.port() + path)
            .redirectErrorStream(true)
            .start();
    try {
      String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      wrk.waitFor();
      return parse(output, footprint.cpuMicros() - before);
    } finally {
      wrk.destroy();
    }
  }

  static Score parse(String output, double cpuMicros) throws IOException {
    List<Double> numbers =
        output
            .lines()
            .filter(line -> line.startsWith(MARK))
            .findFirst()
            .map(
                line ->
                    List.of(line.substring(MARK.length()).split(" ")).stream()
                        .map(Double::valueOf)
                        .toList())
            .orElseThrow(() -> new IOException("wrk told no score:\n" + output));
    double requests = numbers.get(0);
    return new Score(
        requests / (numbers.get(1) / 1e6),
        numbers.get(2),
        numbers.get(3),
        numbers.get(4).longValue(),
        requests == 0 ? 0 : cpuMicros / requests);
  }

  private static String script(Load load) {
    StringBuilder lua = new StringBuilder();
    lua.append("wrk.method = \"").append(load.method()).append("\"\n");
    load.headers()
        .forEach(
            (name, value) -> lua.append("wrk.headers[\"%s\"] = \"%s\"%n".formatted(name, value)));
    if (!load.body().isEmpty()) {
      lua.append("wrk.body = [==[").append(load.body()).append("]==]\n");
    }
    return lua.append(DONE).toString();
  }
}
