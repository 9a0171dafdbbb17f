// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * Whether the request ends at its next checkpoint ({@code cooperative}) or has ended ({@code
 * immediate}).
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record CancellationKind(String value) {
  /** {@code cooperative}. */
  public static final CancellationKind COOPERATIVE = new CancellationKind("cooperative");

  /** {@code immediate}. */
  public static final CancellationKind IMMEDIATE = new CancellationKind("immediate");

  public CancellationKind {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "cooperative" -> Known.COOPERATIVE;
      case "immediate" -> Known.IMMEDIATE;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<CancellationKind> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, CancellationKind::new, CancellationKind::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    COOPERATIVE,
    IMMEDIATE,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
