package dev.muster.core.internal;

import dev.muster.core.PollPolicy;
import java.time.Duration;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

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

  /** How long an answer asks to wait, null if it does not. */
  @Nullable Duration asked(Headers headers) {
    return RetryAfter.of(headers, poller.clock());
  }

  /** The pause after an answer that asks to wait so long; the one after that is longer. */
  Duration next(@Nullable Duration asked) {
    Duration own = jittered();
    double grown = Math.min(interval.toNanos() * policy.growth(), policy.maxInterval().toNanos());
    interval = Duration.ofNanos((long) grown);
    return asked != null && asked.compareTo(own) > 0 ? asked : own;
  }

  private Duration jittered() {
    return Duration.ofNanos((long) (interval.toNanos() * poller.jitter()));
  }
}
