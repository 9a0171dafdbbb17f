// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An identifier: a text, a pair of it and its kind, or both by name.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface Identifier
    permits Identifier.OfString, Identifier.OfList, UserIdentifier, Identifier.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements Identifier {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code List<String>}.
   *
   * @param value the value
   */
  record OfList(List<String> value) implements Identifier {
    public OfList {
      value = Json.copyOf(value);
    }
  }

  /** The variant that is a {@code String}. */
  static Identifier of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code List<String>}. */
  static Identifier of(List<String> value) {
    return new OfList(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements Identifier {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<Identifier> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<Identifier>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfList.class,
            Shape.ARRAY,
            Json.wrap(Json.list(Json.STRING), OfList::new, OfList::value))
        .variant(
            UserIdentifier.class,
            Shape.required("identifier").optional("type"),
            moshi.adapter(UserIdentifier.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
