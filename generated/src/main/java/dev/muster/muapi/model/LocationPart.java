// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a parameter; the name of a part of the request or of a field, or an index.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface LocationPart
    permits LocationPart.OfString, LocationPart.OfLong, LocationPart.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements LocationPart {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Long}.
   *
   * @param value the value
   */
  record OfLong(Long value) implements LocationPart {
    public OfLong {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static LocationPart of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Long}. */
  static LocationPart of(Long value) {
    return new OfLong(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements LocationPart {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<LocationPart> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<LocationPart>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(OfLong.class, Shape.NUMBER, Json.wrap(Json.LONG, OfLong::new, OfLong::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
