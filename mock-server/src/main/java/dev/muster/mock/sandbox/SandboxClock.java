package dev.muster.mock.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The time the sandbox lives by. Jobs and streams only ask it what time it is and how long things
 * last; it is {@link #real}, {@link #scaled}, {@link #instant}, or {@link #stepped} by hand, and
 * can {@link #become} another while it is used.
 *
 * <p>A scaled clock tells the true time and shortens what takes time instead, so that timestamps in
 * answers stay believable. Thread-safe. {@link #close} ends every wait.
 */
public final class SandboxClock implements AutoCloseable {
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final Clock clock;
  private final ClockSetting first;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile ClockSetting setting;
  private volatile boolean closed;
  private volatile Optional<Keeper> keeper = Optional.empty();

  /** Where it is kept how a clock runs, for others who live by it too. */
  interface Keeper {
    /** Changes it for all of them, and tells what it is then. */
    ClockSetting change(ClockSetting here, UnaryOperator<ClockSetting> change);

    /** What it is there, where others may have changed it; empty where nobody else does. */
    Optional<ClockSetting> now();

    /** Whether others change it, of which nobody tells here. */
    boolean isShared();
  }

  private SandboxClock(Clock clock, ClockSetting first) {
    this.clock = clock;
    this.first = first;
    this.setting = first;
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
    return new SandboxClock(Clock.systemUTC(), ClockSetting.running(speed));
  }

  /** Nothing takes any time: a job is done when it is first polled. */
  public static SandboxClock instant() {
    return scaled(Double.POSITIVE_INFINITY);
  }

  /** Time stands still until {@link #step} moves it. */
  public static SandboxClock stepped(Instant start) {
    return new SandboxClock(Clock.systemUTC(), ClockSetting.stepped(start));
  }

  /** A clock of the same kind; one that is stepped begins where this one began. */
  SandboxClock another() {
    return new SandboxClock(clock, first);
  }

  public Instant now() {
    return setting().now(clock.instant());
  }

  /** How it runs. */
  public ClockSetting setting() {
    ClockSetting here = setting;
    // Of one that runs by itself others tell with the next request.
    return here.hand().isEmpty()
        ? here
        : keeper.flatMap(Keeper::now).filter(this::isOurs).orElse(here);
  }

  /** How long something takes here that takes that long at the provider. */
  public Duration lasting(Duration duration) {
    double speed = setting.speed();
    return speed == 1 ? duration : Duration.ofNanos((long) (duration.toNanos() / speed));
  }

  /**
   * Runs otherwise from now on, and wakes whoever waits. Time does not go back: a clock that was
   * moved by hand stays ahead by so much. What is under way ends when it was to end.
   *
   * @param speed how many times less long things take, for {@link ClockSetting.Kind#SCALED}
   */
  public void become(ClockSetting.Kind kind, double speed) {
    if (kind == ClockSetting.Kind.SCALED && !(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("A clock's speed is greater than 0, not " + speed);
    }
    double known =
        switch (kind) {
          case REAL, STEPPED -> 1;
          case INSTANT -> Double.POSITIVE_INFINITY;
          case SCALED -> speed;
        };
    signal(() -> change(before -> before.become(kind, known, clock.instant())));
  }

  /** Runs as it was built again. */
  public void restart() {
    if (setting.kind() != first.kind() || setting.speed() != first.speed()) {
      become(first.kind(), first.speed());
    }
  }

  /**
   * Moves a stepped clock on, and wakes whoever waited for that.
   *
   * @throws IllegalStateException if this clock runs by itself
   */
  public void step(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("Time does not go back: " + by);
    }
    signal(
        () ->
            change(before -> before.at(before.hand().orElseThrow(SandboxClock::running).plus(by))));
  }

  private static IllegalStateException running() {
    return new IllegalStateException(
        "This clock runs by itself; build the sandbox with SandboxClock.stepped(...), or have it"
            + " become stepped");
  }

  private void change(UnaryOperator<ClockSetting> change) {
    setting =
        keeper.map(kept -> kept.change(setting, change)).orElseGet(() -> change.apply(setting));
  }

  /** Whether a clock that was built as this one may run so: others were started otherwise. */
  private boolean isOurs(ClockSetting other) {
    return other.built() == first.built();
  }

  /** The time of a clock that is moved by hand. */
  Optional<Instant> byHand() {
    return setting.hand();
  }

  /** Has it kept there, too, how the clock runs. */
  void keptBy(Keeper keeper) {
    signal(() -> this.keeper = Optional.of(keeper));
  }

  /**
   * Runs as others have noted, be its time before; not as a clock that was built otherwise.
   *
   * @param noted asked while nobody changes it; empty to leave the clock as it is
   */
  void follow(Supplier<Optional<ClockSetting>> noted) {
    signal(() -> noted.get().filter(this::isOurs).ifPresent(other -> setting = other));
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
          if (setting.hand().isPresent()) {
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
