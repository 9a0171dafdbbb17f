package dev.muster.benchmarks.server.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A Redis of this machine that keeps nothing on disk; it ends with this program. */
final class RedisProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Process process;
  private final int port;

  private RedisProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Whether there is a {@code redis-server} to start. */
  static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("redis-server", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  static RedisProcess start(Path directory) throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Process process =
        new ProcessBuilder("redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "")
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "redis-end"));
    RedisProcess redis = new RedisProcess(process, port);
    long begun = System.nanoTime();
    while (!redis.answers()) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        throw new IOException("redis-server did not start at port " + port);
      }
      Thread.sleep(10);
    }
    return redis;
  }

  String url() {
    return "redis://127.0.0.1:" + port + "/0";
  }

  /** What its data take, in bytes. */
  long usedMemory() throws IOException {
    return used(ask("INFO memory"));
  }

  static long used(String info) throws IOException {
    return info.lines()
        .filter(line -> line.startsWith("used_memory:"))
        .map(line -> Long.valueOf(line.substring("used_memory:".length()).strip()))
        .findFirst()
        .orElseThrow(() -> new IOException("Redis does not tell its memory:\n" + info));
  }

  private boolean answers() {
    try {
      return ask("PING").startsWith("+PONG");
    } catch (IOException notYet) {
      return false;
    }
  }

  private String ask(String command) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      String sent = command + "\r\nQUIT\r\n";
      socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
