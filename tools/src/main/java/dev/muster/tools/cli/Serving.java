package dev.muster.tools.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Keeps a server up until the process is told to stop, by Ctrl-C or by a signal, and then closes
 * it.
 */
final class Serving {
  private Serving() {}

  /**
   * Returns only if this thread is interrupted; Ctrl-C ends the process through the shutdown hook.
   */
  static int untilStopped(AutoCloseable server, Terminal terminal) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, terminal), "muster-stop"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.OK;
  }

  private static void close(AutoCloseable server, Terminal terminal) {
    try {
      server.close();
      terminal.say("Stopped.");
    } catch (Exception e) {
      terminal.say("Stopped, though not cleanly: " + e.getMessage());
    }
  }
}
