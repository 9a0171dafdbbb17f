package dev.muster.core.internal;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * Keeps the time for all of a client's jobs: one timer thread, which only starts OkHttp's
 * asynchronous calls.
 */
final class Poller implements AutoCloseable {
  private final Timer timer;
  private final Clock clock;
  private final DoubleSupplier random;
  private final Set<Watch<?>> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  Poller(Timer timer, Clock clock, DoubleSupplier random) {
    this.timer = timer;
    this.clock = clock;
    this.random = random;
  }

  Timer timer() {
    return timer;
  }

  Clock clock() {
    return clock;
  }

  /**
   * A factor between 0.9 and 1.1, so that jobs submitted together are not asked for together for
   * ever.
   */
  double jitter() {
    return 0.9 + random.getAsDouble() / 5;
  }

  void opened(Watch<?> watch) {
    open.add(watch);
    if (closed) {
      watch.stop();
    }
  }

  void ended(Watch<?> watch) {
    open.remove(watch);
  }

  /** Stops waiting for every job. */
  @Override
  public void close() {
    closed = true;
    open.forEach(Watch::stop);
    timer.close();
  }
}
