package dev.muster.mock.sandbox.webhook;

import java.time.Duration;
import java.time.Instant;

/** Whether somebody may send a delivery now. */
sealed interface Claim {
  /**
   * Nobody else may, for a while.
   *
   * @param token tells this claim from every other
   */
  record Won(Parcel parcel, String token) implements Claim {}

  /** It is due later. */
  record Later(Parcel parcel, Instant due) implements Claim {}

  /** Somebody else is at it, and will be done after that time at the latest. */
  record Busy(Parcel parcel, Duration left) implements Claim {}

  /** It is not to be sent any more. */
  record Gone() implements Claim {}
}
