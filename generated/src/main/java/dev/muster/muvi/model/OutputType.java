// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What an output is.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record OutputType(String value) {
  /** {@code video}. */
  public static final OutputType VIDEO = new OutputType("video");

  /** {@code image}. */
  public static final OutputType IMAGE = new OutputType("image");

  /** {@code audio}. */
  public static final OutputType AUDIO = new OutputType("audio");

  /** {@code text}. */
  public static final OutputType TEXT = new OutputType("text");

  public OutputType {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "video" -> Known.VIDEO;
      case "image" -> Known.IMAGE;
      case "audio" -> Known.AUDIO;
      case "text" -> Known.TEXT;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<OutputType> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, OutputType::new, OutputType::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    VIDEO,
    IMAGE,
    AUDIO,
    TEXT,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
