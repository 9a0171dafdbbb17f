// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text, or more about it.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface PieceToken
    permits PieceToken.OfString, PieceTokenVariant2, PieceToken.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements PieceToken {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static PieceToken of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements PieceToken {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<PieceToken> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<PieceToken>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            PieceTokenVariant2.class,
            Shape.required("type"),
            moshi.adapter(PieceTokenVariant2.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
