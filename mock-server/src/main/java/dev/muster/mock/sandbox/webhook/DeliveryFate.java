package dev.muster.mock.sandbox.webhook;

import java.time.Duration;

/** What becomes of one attempt, for tests of the days when webhooks go astray. */
public sealed interface DeliveryFate {
  /** It is sent, as ever. */
  record Send() implements DeliveryFate {}

  /** It is lost on the way; the provider takes that for a receiver that does not answer. */
  record Drop() implements DeliveryFate {}

  /**
   * It comes later.
   *
   * @param by at the provider; the sandbox's clock may shorten that
   */
  record Delay(Duration by) implements DeliveryFate {}

  /** It comes twice. */
  record Duplicate() implements DeliveryFate {}

  /** Decides; asked before each attempt by several threads. */
  @FunctionalInterface
  interface Rule {
    /**
     * The fate of an attempt.
     *
     * @param attempt its number, counted from 1
     */
    DeliveryFate of(Delivery delivery, int attempt);

    /** Everything is sent. */
    static Rule none() {
      return (delivery, attempt) -> new Send();
    }
  }
}
