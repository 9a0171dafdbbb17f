// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * How a file's content is written in JSON.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record DraftEncoding(String value) {
  /** {@code utf-8}. */
  public static final DraftEncoding UTF_8 = new DraftEncoding("utf-8");

  /** {@code base64}. */
  public static final DraftEncoding BASE64 = new DraftEncoding("base64");

  public DraftEncoding {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "utf-8" -> Known.UTF_8;
      case "base64" -> Known.BASE64;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<DraftEncoding> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, DraftEncoding::new, DraftEncoding::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    UTF_8,
    BASE64,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
