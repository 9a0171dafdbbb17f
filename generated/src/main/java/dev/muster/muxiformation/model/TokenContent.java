// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of a streamed reply says: a text, or in newer releases an object.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface TokenContent
    permits TokenContent.OfString, ChatPiece, TokenContent.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements TokenContent {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static TokenContent of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements TokenContent {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<TokenContent> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<TokenContent>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            ChatPiece.class,
            Shape.required("type")
                .optional("content", "text", "stage", "request_id", "stream_discontinuity"),
            moshi.adapter(ChatPiece.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
