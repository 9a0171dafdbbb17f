// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface MeasuresArea
    permits MeasuresArea.OfDouble, MeasuresArea.OfString, MeasuresArea.Unknown {
  /**
   * The variant that is a {@code Double}.
   *
   * @param value the value
   */
  record OfDouble(Double value) implements MeasuresArea {
    public OfDouble {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements MeasuresArea {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code Double}. */
  static MeasuresArea of(Double value) {
    return new OfDouble(value);
  }

  /** The variant that is a {@code String}. */
  static MeasuresArea of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements MeasuresArea {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<MeasuresArea> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<MeasuresArea>of()
        .variant(
            OfDouble.class, Shape.NUMBER, Json.wrap(Json.DOUBLE, OfDouble::new, OfDouble::value))
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
