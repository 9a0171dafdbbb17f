// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * The shape of an image, width to height.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record AspectRatio(String value) {
  /** {@code 1:1}. */
  public static final AspectRatio V1_1 = new AspectRatio("1:1");

  /** {@code 16:9}. */
  public static final AspectRatio V16_9 = new AspectRatio("16:9");

  /** {@code 9:16}. */
  public static final AspectRatio V9_16 = new AspectRatio("9:16");

  /** {@code 4:3}. */
  public static final AspectRatio V4_3 = new AspectRatio("4:3");

  /** {@code 3:4}. */
  public static final AspectRatio V3_4 = new AspectRatio("3:4");

  public AspectRatio {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "1:1" -> Known.V1_1;
      case "16:9" -> Known.V16_9;
      case "9:16" -> Known.V9_16;
      case "4:3" -> Known.V4_3;
      case "3:4" -> Known.V3_4;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<AspectRatio> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    V1_1,
    V16_9,
    V9_16,
    V4_3,
    V3_4,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
