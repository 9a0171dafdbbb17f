package dev.muster.mock.sandbox.webhook;

import java.util.Locale;

/** How far a delivery is. */
public enum DeliveryState {
  /** Nothing was sent yet. */
  PLANNED,
  /** It has not arrived, and will be sent again. */
  RETRYING,
  /** The receiver took it. */
  DELIVERED,
  /** The receiver did not take it, however often it was sent. */
  FAILED,
  /** Nothing is sent to that place. */
  REFUSED,
  /** There is nothing to tell any more. */
  DROPPED;

  /** Whether nothing more is sent, unless by hand. */
  public boolean isFinal() {
    return this != PLANNED && this != RETRYING;
  }

  /** In lower case, as JSON has it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
