// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

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
public sealed interface ThePathApiFindThingsEither
    permits ThePathApiFindThingsEither.OfString,
        ThePathApiFindThingsEither.OfBoolean,
        ThePathApiFindThingsEither.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements ThePathApiFindThingsEither {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Boolean}.
   *
   * @param value the value
   */
  record OfBoolean(Boolean value) implements ThePathApiFindThingsEither {
    public OfBoolean {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static ThePathApiFindThingsEither of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Boolean}. */
  static ThePathApiFindThingsEither of(Boolean value) {
    return new OfBoolean(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ThePathApiFindThingsEither {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ThePathApiFindThingsEither> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ThePathApiFindThingsEither>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfBoolean.class,
            Shape.BOOLEAN,
            Json.wrap(Json.BOOLEAN, OfBoolean::new, OfBoolean::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
