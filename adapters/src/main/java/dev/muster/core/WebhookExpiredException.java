package dev.muster.core;

import java.time.Duration;

/**
 * The call is rightly signed, but for another time: an old one played again, or a clock that is
 * off.
 */
public final class WebhookExpiredException extends WebhookException {
  private static final long serialVersionUID = 1L;

  private final Duration age;

  public WebhookExpiredException(String webhook, Duration age, Duration tolerance) {
    super(
        webhook,
        "the call was signed "
            + age.abs().toSeconds()
            + (age.isNegative() ? " s in the future" : " s ago")
            + ", more than "
            + tolerance.toSeconds()
            + " s off. If the provider has just sent it, set this machine's clock.");
    this.age = age;
  }

  /** How long ago the call was signed by our clock; negative if in the future. */
  public Duration age() {
    return age;
  }
}
