package dev.muster.core.internal;

import dev.muster.core.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to pause before the next attempt: doubling, capped, less up to a quarter so that clients
 * do not march in step.
 */
final class Backoff {
  private final RetryPolicy policy;
  private final DoubleSupplier random;

  Backoff(RetryPolicy policy, DoubleSupplier random) {
    this.policy = policy;
    this.random = random;
  }

  /** The pause after the given failed attempt, counted from 1. */
  Duration after(int attempt) {
    double doubled = policy.firstDelay().toNanos() * Math.pow(2, Math.min(attempt - 1, 30));
    double capped = Math.min(doubled, policy.maxDelay().toNanos());
    return Duration.ofNanos((long) (capped * (1 - random.getAsDouble() / 4)));
  }
}
