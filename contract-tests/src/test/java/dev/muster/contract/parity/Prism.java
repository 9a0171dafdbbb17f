package dev.muster.contract.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Prism process. The command is named by {@code muster.prism} or the environment's {@code
 * MUSTER_PRISM}; a process that a request has ended is started again.
 */
final class Prism implements Subject {
  private static final int START_SECONDS = 60;
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Prism::kill)));
  }

  private final List<String> words;
  private final int port;
  private Process process;

  private Prism(List<String> words, int port) {
    this.words = words;
    this.port = port;
    this.process = launch();
  }

  /** The command, where there is one. */
  static Optional<String> command() {
    String named = System.getProperty("muster.prism", System.getenv("MUSTER_PRISM"));
    return Optional.ofNullable(named).filter(command -> !command.isBlank());
  }

  static Subject start(Path document, Run run, @Nullable String upstream) {
    int port = freePort();
    List<String> words = new ArrayList<>(List.of(command().orElseThrow()));
    words.add(upstream == null ? "mock" : "proxy");
    words.add(document.toString());
    if (upstream != null) {
      words.add(upstream);
    }
    words.addAll(List.of("-p", Integer.toString(port)));
    words.addAll(run.arguments());
    return new Prism(words, port);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch() {
    try {
      ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("NODE_OPTIONS", "--no-deprecation");
      Process started = builder.start();
      RUNNING.add(started);
      await(started);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(Process started) {
    CountDownLatch listening = new CountDownLatch(1);
    Deque<String> last = new ArrayDeque<>();
    Thread reader = new Thread(() -> drain(started, listening, last), "prism " + port);
    reader.setDaemon(true);
    reader.start();
    try {
      boolean told = listening.await(START_SECONDS, TimeUnit.SECONDS);
      if (!told || !started.isAlive()) {
        kill(started);
        throw new IllegalStateException("Prism did not start: " + words + "\n" + last);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads all that Prism prints, since a full pipe would stop it. */
  private static void drain(Process started, CountDownLatch listening, Deque<String> last) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.contains("Prism is listening")) {
          listening.countDown();
        } else if (listening.getCount() > 0) {
          last.add(line);
        }
      }
    } catch (IOException e) {
      last.add(e.toString());
    } finally {
      listening.countDown();
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public void revive() {
    try {
      if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
        RUNNING.remove(process);
        process = launch();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill(process);
    RUNNING.remove(process);
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
