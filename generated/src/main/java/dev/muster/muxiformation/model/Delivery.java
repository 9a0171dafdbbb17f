// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * How the result is to be had: by asking, or by a webhook.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record Delivery(String value) {
  /** {@code polling}. */
  public static final Delivery POLLING = new Delivery("polling");

  /** {@code webhook}. */
  public static final Delivery WEBHOOK = new Delivery("webhook");

  public Delivery {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "polling" -> Known.POLLING;
      case "webhook" -> Known.WEBHOOK;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<Delivery> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, Delivery::new, Delivery::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    POLLING,
    WEBHOOK,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
