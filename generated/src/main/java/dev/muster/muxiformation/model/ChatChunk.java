// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The next piece of a streamed reply: under the name {@code token}, or in some releases bare.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface ChatChunk permits ChatToken, ChatPiece, ChatChunk.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ChatChunk {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ChatChunk> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ChatChunk>of()
        .variant(ChatToken.class, Shape.required("token"), moshi.adapter(ChatToken.class))
        .variant(
            ChatPiece.class,
            Shape.required("type")
                .optional("content", "text", "stage", "request_id", "stream_discontinuity"),
            moshi.adapter(ChatPiece.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
