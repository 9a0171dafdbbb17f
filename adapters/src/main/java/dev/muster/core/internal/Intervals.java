package dev.muster.core.internal;

import dev.muster.core.PollPolicy;
import java.time.Duration;
import okhttp3.Headers;

/** The pauses between one job's polls: they grow, vary a little, and heed {@code Retry-After}. */
final class Intervals {
  private final PollPolicy policy;
  private final Poller poller;
  private Duration interval;

  Intervals(PollPolicy policy, Poller poller) {
    this.policy = policy;
    this.poller = poller;
    this.interval = policy.firstInterval();
  }

  /** The pause before the first poll. */
  Duration first() {
    return jittered();
  }

  /** The pause after an answer with these headers; the one after that is longer. */
  Duration next(Headers headers) {
    Duration own = jittered();
    double grown = Math.min(interval.toNanos() * policy.growth(), policy.maxInterval().toNanos());
    interval = Duration.ofNanos((long) grown);
    Duration asked = RetryAfter.of(headers, poller.clock());
    return asked != null && asked.compareTo(own) > 0 ? asked : own;
  }

  private Duration jittered() {
    return Duration.ofNanos((long) (interval.toNanos() * poller.jitter()));
  }
}
