package dev.muster.core.internal;

import java.time.Duration;

/** Time as the poller sees it. Tests step it by hand. */
interface Timer extends AutoCloseable {
  /** Runs {@code task} once {@code delay} has passed; what it returns takes the task back. */
  Runnable schedule(Duration delay, Runnable task);

  @Override
  void close();
}
