package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.state.redis.RedisStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A sandbox in a process of its own, with its state in a Redis; it plays MuAPI. */
final class Replica implements AutoCloseable {
  private final Process process;
  private final URI origin;

  private Replica(Process process, URI origin) {
    this.process = process;
    this.origin = origin;
  }

  static Replica of(URI redis) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Replica.class.getName(),
                  redis.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
      String line = out.readLine();
      if (line == null) {
        throw new IllegalStateException("The replica did not start");
      }
      return new Replica(process, URI.create(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The replica itself: tells where MuAPI is, and serves until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    RedisStore store = RedisStore.at(URI.create(arguments[0]));
    Sandbox sandbox = Sandbox.builder().provider("muapi").store(store).build().start();
    System.out.println(sandbox.baseUrl("muapi"));
    Thread.currentThread().join();
  }

  URI baseUrl() {
    return origin;
  }

  /** Ends it as a crash would. */
  void kill() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
