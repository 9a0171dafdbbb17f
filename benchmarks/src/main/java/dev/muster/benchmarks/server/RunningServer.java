package dev.muster.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A contender's process, from its command to its end. Closing it ends it and its children; so does
 * the end of this program, by Ctrl-C too.
 */
public final class RunningServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> RUNNING.forEach(RunningServer::end), "servers-end"));
  }

  private final Process process;
  private final int port;
  private final Duration listening;
  private final Duration start;

  private RunningServer(Process process, int port, Duration listening, Duration start) {
    this.process = process;
    this.port = port;
    this.listening = listening;
    this.start = start;
  }

  /**
   * Starts a server at a free port and waits for its first answer with status 200 to a GET of this
   * path.
   *
   * @throws IOException if it ends before, or takes more than five minutes; with the end of its log
   */
  public static RunningServer start(Contender contender, String path)
      throws IOException, InterruptedException {
    int port = freePort();
    Path log = Files.createTempFile("server", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(contender.at(port))
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(log.toFile());
    for (String variable : contender.environment()) {
      int equals = variable.indexOf('=');
      builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    long begun = System.nanoTime();
    Process process = builder.start();
    RUNNING.add(process);
    FirstAnswer first = new FirstAnswer(port, path);
    try {
      while (!first.came()) {
        Duration waited = Duration.ofNanos(System.nanoTime() - begun);
        if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
          throw new IOException(
              "%s gave no good answer to GET %s within %d s%s%n%s"
                  .formatted(
                      contender.name(),
                      path,
                      waited.toSeconds(),
                      process.isAlive() ? "" : "; it ended with " + process.exitValue(),
                      tail(log)));
        }
        Thread.sleep(4);
      }
      return new RunningServer(
          process,
          port,
          Duration.ofNanos(first.connected() - begun),
          Duration.ofNanos(System.nanoTime() - begun));
    } catch (IOException | InterruptedException e) {
      end(process);
      throw e;
    } finally {
      // The server keeps writing to it while it runs; nobody needs the name any more.
      Files.deleteIfExists(log);
    }
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  /** From the command to the first connection that was accepted. */
  public Duration listening() {
    return listening;
  }

  /** From the command to the first good answer. */
  public Duration start() {
    return start;
  }

  public Footprint footprint() {
    return new Footprint(process.toHandle());
  }

  public boolean alive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    end(process);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  private static void end(Process process) {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroy();
    family.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    RUNNING.remove(process);
  }
}
