// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Whether a draft begins empty ({@code new}) or as a copy of what is live ({@code clone}).
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record DraftMode(String value) {
  /** {@code new}. */
  public static final DraftMode BLANK = new DraftMode("new");

  /** {@code clone}. */
  public static final DraftMode CLONE = new DraftMode("clone");

  public DraftMode {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "new" -> Known.BLANK;
      case "clone" -> Known.CLONE;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<DraftMode> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, DraftMode::new, DraftMode::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    BLANK,
    CLONE,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
