// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a job's metadata.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface MetadataValue
    permits MetadataValue.OfString,
        MetadataValue.OfDouble,
        MetadataValue.OfBoolean,
        MetadataValue.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements MetadataValue {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Double}.
   *
   * @param value the value
   */
  record OfDouble(Double value) implements MetadataValue {
    public OfDouble {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Boolean}.
   *
   * @param value the value
   */
  record OfBoolean(Boolean value) implements MetadataValue {
    public OfBoolean {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static MetadataValue of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Double}. */
  static MetadataValue of(Double value) {
    return new OfDouble(value);
  }

  /** The variant that is a {@code Boolean}. */
  static MetadataValue of(Boolean value) {
    return new OfBoolean(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements MetadataValue {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<MetadataValue> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<MetadataValue>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfDouble.class, Shape.NUMBER, Json.wrap(Json.DOUBLE, OfDouble::new, OfDouble::value))
        .variant(
            OfBoolean.class,
            Shape.BOOLEAN,
            Json.wrap(Json.BOOLEAN, OfBoolean::new, OfBoolean::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
