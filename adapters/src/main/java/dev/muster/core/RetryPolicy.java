package dev.muster.core;

import java.time.Duration;

/**
 * How often and how patiently a call is repeated. What may be repeated at all is the contract's
 * word and not configurable: a request that may cost money is sent again only if the first one
 * provably did nothing.
 *
 * @param attempts how many attempts in all, the first one included; 1 never repeats
 * @param firstDelay the pause before the second attempt; doubles from then on, less up to a quarter
 *     of jitter
 * @param maxDelay the longest pause of our own
 * @param maxRetryAfter the longest pause that a server's {@code Retry-After} is followed into; a
 *     longer one ends the call
 */
public record RetryPolicy(
    int attempts, Duration firstDelay, Duration maxDelay, Duration maxRetryAfter) {
  /** Three attempts, 500 ms doubling to 8 s, Retry-After up to 60 s. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));

  /** One attempt. */
  public static final RetryPolicy NONE = DEFAULT.withAttempts(1);

  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be at least 1: " + attempts);
    }
    if (firstDelay.isNegative() || maxDelay.isNegative() || maxRetryAfter.isNegative()) {
      throw new IllegalArgumentException("delays must not be negative");
    }
  }

  /** The same with another number of attempts. */
  public RetryPolicy withAttempts(int attempts) {
    return new RetryPolicy(attempts, firstDelay, maxDelay, maxRetryAfter);
  }

  /** The same with other delays. */
  public RetryPolicy withDelays(Duration first, Duration max) {
    return new RetryPolicy(attempts, first, max, maxRetryAfter);
  }
}
