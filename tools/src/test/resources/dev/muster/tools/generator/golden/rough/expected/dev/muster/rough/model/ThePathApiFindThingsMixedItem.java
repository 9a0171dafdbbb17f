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
public sealed interface ThePathApiFindThingsMixedItem
    permits ThePathApiFindThingsMixedItem.OfString,
        ThePathApiFindThingsMixedItem.OfLong,
        ThePathApiFindThingsMixedItem.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements ThePathApiFindThingsMixedItem {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Long}.
   *
   * @param value the value
   */
  record OfLong(Long value) implements ThePathApiFindThingsMixedItem {
    public OfLong {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static ThePathApiFindThingsMixedItem of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Long}. */
  static ThePathApiFindThingsMixedItem of(Long value) {
    return new OfLong(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ThePathApiFindThingsMixedItem {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ThePathApiFindThingsMixedItem> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ThePathApiFindThingsMixedItem>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(OfLong.class, Shape.NUMBER, Json.wrap(Json.LONG, OfLong::new, OfLong::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
