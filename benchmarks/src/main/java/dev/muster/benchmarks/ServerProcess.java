package dev.muster.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** A {@link SlowServer} in a process of its own, so that its threads and heap are not counted. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader told;
  private final Writer orders;
  private final String port;

  ServerProcess() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    told = process.inputReader();
    orders = process.outputWriter();
    port = told.readLine();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + port;
  }

  /** What the server has seen since it was last asked; from now on it asks for this pause. */
  Seen pause(int seconds) throws IOException {
    orders.write(seconds + "\n");
    orders.flush();
    String[] words = told.readLine().split(" ");
    return new Seen(
        Long.parseLong(words[0]),
        Integer.parseInt(words[1]),
        words[2] + " ms median, " + words[3] + " ms 99 %, " + words[4] + " ms worst");
  }

  /** What a server has seen in a while. */
  record Seen(long polls, int connections, String lateness) {}

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
