package dev.muster.core.internal;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One daemon thread, started with the first task, however many jobs there are. Tasks only start
 * calls and never wait.
 */
final class DaemonTimer implements Timer {
  private final ScheduledThreadPoolExecutor thread;

  DaemonTimer(String name) {
    thread = new ScheduledThreadPoolExecutor(1, DaemonThreads.named(name));
    thread.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Runnable schedule(Duration delay, Runnable task) {
    try {
      ScheduledFuture<?> scheduled = thread.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> scheduled.cancel(false);
    } catch (RejectedExecutionException e) {
      // Closed meanwhile: whoever closed it has stopped every job, this one too.
      return () -> {};
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
