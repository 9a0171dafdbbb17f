package dev.muster.mock.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time the sandbox lives by. Jobs and streams only ask it what time it is and how long things
 * last; it is {@link #real}, {@link #scaled}, {@link #instant}, or {@link #stepped} by hand.
 *
 * <p>A scaled clock tells the true time and shortens what takes time instead, so that timestamps in
 * answers stay believable. Thread-safe. {@link #close} ends every wait.
 */
public final class SandboxClock implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Clock clock;
  private final double speed;
  private final Optional<Instant> start;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile @Nullable Instant hand;
  private volatile boolean closed;
  private volatile Optional<Keeper> keeper = Optional.empty();

  /** Where the time of a stepped clock is kept, for others who live by it too. */
  interface Keeper {
    /** Moves it on for all of them, and tells where that led. */
    Instant step(Instant here, Duration by);

    /** The time there, which others may have moved; empty where nobody else does. */
    Optional<Instant> now();

    /** Whether others move it, of which nobody tells here. */
    boolean isShared();
  }

  private SandboxClock(Clock clock, double speed, @Nullable Instant hand) {
    this.clock = clock;
    this.speed = speed;
    this.hand = hand;
    this.start = Optional.ofNullable(hand);
  }

  /** Everything takes as long as it says. */
  public static SandboxClock real() {
    return scaled(1);
  }

  /**
   * Everything takes that many times less long.
   *
   * @param speed greater than zero: 60 makes a minute last a second
   */
  public static SandboxClock scaled(double speed) {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("A clock's speed is greater than 0, not " + speed);
    }
    return new SandboxClock(Clock.systemUTC(), speed, null);
  }

  /** Nothing takes any time: a job is done when it is first polled. */
  public static SandboxClock instant() {
    return scaled(Double.POSITIVE_INFINITY);
  }

  /** Time stands still until {@link #step} moves it. */
  public static SandboxClock stepped(Instant start) {
    return new SandboxClock(Clock.systemUTC(), 1, start);
  }

  /** A clock of the same kind; one that is stepped begins where this one began. */
  SandboxClock another() {
    return new SandboxClock(clock, speed, start.orElse(null));
  }

  public Instant now() {
    Instant stopped = hand;
    return stopped == null ? clock.instant() : keeper.flatMap(Keeper::now).orElse(stopped);
  }

  /** How long something takes here that takes that long at the provider. */
  public Duration lasting(Duration duration) {
    return speed == 1 ? duration : Duration.ofNanos((long) (duration.toNanos() / speed));
  }

  /**
   * Moves a stepped clock on, and wakes whoever waited for that.
   *
   * @throws IllegalStateException if this clock runs by itself
   */
  public void step(Duration by) {
    if (start.isEmpty()) {
      throw new IllegalStateException(
          "This clock runs by itself; build the sandbox with SandboxClock.stepped(...)");
    }
    if (by.isNegative()) {
      throw new IllegalArgumentException("Time does not go back: " + by);
    }
    signal(() -> hand = moved(now(), by));
  }

  private Instant moved(Instant here, Duration by) {
    return keeper.map(kept -> kept.step(here, by)).orElseGet(() -> here.plus(by));
  }

  /** The time of a clock that is moved by hand. */
  Optional<Instant> byHand() {
    return Optional.ofNullable(hand);
  }

  /** Has the time of a clock that is moved by hand kept there, too. */
  void keptBy(Keeper keeper) {
    signal(() -> this.keeper = Optional.of(keeper));
  }

  /**
   * Moves a stepped clock to a time, be it back; one that runs by itself goes on.
   *
   * @param noted asked while nobody steps; empty to leave the clock where it is
   */
  void follow(Supplier<Optional<Instant>> noted) {
    if (start.isPresent()) {
      signal(() -> noted.get().ifPresent(time -> hand = time));
    }
  }

  /** A wait of one stream's own, which can be given up without disturbing others. */
  public Wait newWait() {
    return new Wait();
  }

  @Override
  public void close() {
    signal(() -> closed = true);
  }

  private void signal(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits on the clock, for one thread at a time; {@link #close} may come from another. */
  public final class Wait implements AutoCloseable {
    private volatile boolean abandoned;

    private Wait() {}

    /**
     * Blocks until then.
     *
     * @return false if the wait or the clock was closed before
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean until(Instant due) throws InterruptedException {
      lock.lockInterruptibly();
      try {
        while (!abandoned && !closed) {
          long nanos = nanosUntil(due);
          if (nanos <= 0) {
            return true;
          }
          if (start.isPresent()) {
            awaitStep();
          } else {
            changed.awaitNanos(nanos);
          }
        }
        return false;
      } finally {
        lock.unlock();
      }
    }

    /** Blocks until this wait or the clock is closed. */
    public void untilClosed() throws InterruptedException {
      lock.lockInterruptibly();
      try {
        while (!abandoned && !closed) {
          changed.await();
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      signal(() -> abandoned = true);
    }

    /** Until somebody steps; of others' steps nobody tells, so it looks for them now and then. */
    private void awaitStep() throws InterruptedException {
      if (keeper.map(Keeper::isShared).orElse(false)) {
        changed.awaitNanos(GLANCE.toNanos());
      } else {
        changed.await();
      }
    }

    private long nanosUntil(Instant due) {
      Duration left = Duration.between(now(), due);
      return left.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1).toNanos() : left.toNanos();
    }
  }
}
