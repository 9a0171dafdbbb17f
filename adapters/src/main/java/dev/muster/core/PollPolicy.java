package dev.muster.core;

import java.time.Duration;

/**
 * How a job is waited for.
 *
 * <p>The intervals say when a poll is due. How many are under way at once is bounded by the HTTP
 * client, 64 unless one was handed in: with answers that take 50 ms at most 1,280 a second, enough
 * for 19,000 jobs at 15 s. Past that polls come late; none is dropped, and no job is asked twice at
 * once. An interval is counted from the answer before.
 *
 * @param firstInterval the pause before the first poll of a new job, and where intervals start
 * @param growth by how much each interval is longer than the one before, at least 1
 * @param maxInterval the longest interval; a server's {@code Retry-After} may exceed it
 * @param forgiven how many polls in a row may fail (broken connection, 408, 429, 5xx) before the
 *     wait is given up
 * @param deadline how long a job is waited for, from the moment that somebody begins to wait
 */
public record PollPolicy(
    Duration firstInterval, double growth, Duration maxInterval, int forgiven, Duration deadline) {
  /** From 3 s by half more each time to 15 s, five failed polls forgiven, ten minutes in all. */
  public static final PollPolicy DEFAULT =
      new PollPolicy(Duration.ofSeconds(3), 1.5, Duration.ofSeconds(15), 5, Duration.ofMinutes(10));

  public PollPolicy {
    if (firstInterval.isNegative()
        || firstInterval.isZero()
        || maxInterval.compareTo(firstInterval) < 0) {
      throw new IllegalArgumentException(
          "Expected 0 < firstInterval <= maxInterval but was "
              + firstInterval
              + ", "
              + maxInterval);
    }
    if (!(growth >= 1)) {
      throw new IllegalArgumentException("growth must be at least 1: " + growth);
    }
    if (forgiven < 0) {
      throw new IllegalArgumentException("forgiven must not be negative: " + forgiven);
    }
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("deadline must be positive: " + deadline);
    }
  }

  /** The same with other intervals. */
  public PollPolicy withIntervals(Duration first, Duration max) {
    return new PollPolicy(first, growth, max, forgiven, deadline);
  }

  /** The same with another number of forgiven polls. */
  public PollPolicy withForgiven(int forgiven) {
    return new PollPolicy(firstInterval, growth, maxInterval, forgiven, deadline);
  }

  /** The same with another deadline. */
  public PollPolicy withDeadline(Duration deadline) {
    return new PollPolicy(firstInterval, growth, maxInterval, forgiven, deadline);
  }
}
