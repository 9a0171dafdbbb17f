package dev.muster.mock.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * All that hits one call.
 *
 * @param end what happens instead of its answer: a status or a break
 * @param late how late the answer is
 * @param skew how far the provider's clock is ahead
 * @param lostWebhooks whether its webhooks never arrive
 */
public record Strike(Optional<Effect> end, Duration late, Duration skew, boolean lostWebhooks) {
  /** Nothing does. */
  public static final Strike NONE =
      new Strike(Optional.empty(), Duration.ZERO, Duration.ZERO, false);

  /** Whether nothing hits the call. */
  public boolean isNone() {
    return equals(NONE);
  }

  /**
   * Whether a fault may still hit: the first that ends a call counts, and those behind it wait for
   * the next.
   */
  public boolean admits(Fault fault) {
    return end.isEmpty() || !fault.ends();
  }

  /** This strike with what a fault does. */
  public Strike with(Fault fault, RandomGenerator chance) {
    Strike strike = this;
    for (Effect effect : fault.effects()) {
      strike = strike.with(effect, chance);
    }
    return strike;
  }

  private Strike with(Effect effect, RandomGenerator chance) {
    if (effect instanceof Effect.Late later) {
      return new Strike(end, late.plus(later.latency().draw(chance)), skew, lostWebhooks);
    }
    if (effect instanceof Effect.Skew off) {
      return new Strike(end, late, skew.plus(off.by()), lostWebhooks);
    }
    return effect instanceof Effect.LostWebhooks
        ? new Strike(end, late, skew, true)
        : new Strike(Optional.of(effect), late, skew, lostWebhooks);
  }
}
