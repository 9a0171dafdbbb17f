package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A timer that moves when the test says so. Deadlines, known by their length, are told apart from
 * polls.
 */
public final class HandTimer implements Timer {
  private final Duration deadline;
  private final BlockingQueue<Task> polls = new LinkedBlockingQueue<>();
  private final BlockingQueue<Task> deadlines = new LinkedBlockingQueue<>();
  final AtomicInteger scheduled = new AtomicInteger();

  public HandTimer() {
    this(Duration.ofMinutes(10));
  }

  public HandTimer(Duration deadline) {
    this.deadline = deadline;
  }

  @Override
  public Runnable schedule(Duration delay, Runnable action) {
    Task task = new Task(delay, action);
    scheduled.incrementAndGet();
    (delay.equals(deadline) ? deadlines : polls).add(task);
    return () -> task.undone = true;
  }

  /** Waits until a poll is planned, runs it, and tells after which delay it would have run. */
  Duration poll() throws InterruptedException {
    Task task = polls.poll(20, TimeUnit.SECONDS);
    assertThat(task).as("a planned poll").isNotNull();
    task.run();
    return task.delay;
  }

  /** Waits until a poll is planned, and leaves it. */
  Duration planned() throws InterruptedException {
    Task task = polls.poll(20, TimeUnit.SECONDS);
    assertThat(task).as("a planned poll").isNotNull();
    polls.add(task);
    return task.delay;
  }

  /** Lets the oldest deadline pass. */
  void expire() throws InterruptedException {
    Task task = deadlines.poll(20, TimeUnit.SECONDS);
    assertThat(task).as("a deadline").isNotNull();
    task.run();
  }

  @Override
  public void close() {
    polls.clear();
    deadlines.clear();
  }

  private static final class Task {
    private final Duration delay;
    private final Runnable action;
    private volatile boolean undone;

    private Task(Duration delay, Runnable action) {
      this.delay = delay;
      this.action = action;
    }

    private void run() {
      if (!undone) {
        action.run();
      }
    }
  }
}
