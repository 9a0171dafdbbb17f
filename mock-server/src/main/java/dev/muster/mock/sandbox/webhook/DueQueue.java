package dev.muster.mock.sandbox.webhook;

import dev.muster.mock.sandbox.SandboxClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done when a clock has come to an instant, in that order. There is a thread only
 * while something waits. The work itself must not block.
 */
final class DueQueue implements AutoCloseable {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::due).thenComparing(Entry::number).thenComparing(Entry::arrival);

  private final SandboxClock clock;
  private final PriorityQueue<Entry> entries = new PriorityQueue<>(ORDER);
  private SandboxClock.@Nullable Wait wait;
  private long arrivals;
  private boolean running;
  private boolean closed;

  private record Entry(Instant due, long number, long arrival, Runnable work) {}

  DueQueue(SandboxClock clock) {
    this.clock = clock;
  }

  /**
   * Has something done.
   *
   * @param number which of two comes first that are due together
   */
  synchronized void add(Instant due, long number, Runnable work) {
    if (closed) {
      return;
    }
    if (entries.isEmpty() && !due.isAfter(clock.now())) {
      work.run();
      return;
    }
    Entry entry = new Entry(due, number, arrivals++, work);
    entries.add(entry);
    if (!running) {
      running = true;
      Thread thread = new Thread(this::run, "muster-webhooks-due");
      thread.setDaemon(true);
      thread.start();
    } else if (entries.peek() == entry && wait != null) {
      wait.close();
    }
  }

  private void run() {
    try {
      for (Next next = next(); next != null; next = next()) {
        boolean due = next.until().until(next.entry().due());
        if (due) {
          done(next.entry());
        } else if (!wasNudged(next)) {
          // The clock was closed: nothing is due any more.
          close();
        }
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
    }
  }

  private record Next(Entry entry, SandboxClock.Wait until) {}

  private synchronized @Nullable Next next() {
    Entry entry = entries.peek();
    if (closed || entry == null) {
      running = false;
      wait = null;
      return null;
    }
    SandboxClock.Wait next = clock.newWait();
    wait = next;
    return new Next(entry, next);
  }

  private synchronized void done(Entry entry) {
    if (!closed && entries.remove(entry)) {
      entry.work().run();
    }
  }

  /** Whether a wait ended because something else is due before. */
  private synchronized boolean wasNudged(Next next) {
    return closed || entries.peek() != next.entry();
  }

  @Override
  public synchronized void close() {
    closed = true;
    entries.clear();
    if (wait != null) {
      wait.close();
    }
  }
}
