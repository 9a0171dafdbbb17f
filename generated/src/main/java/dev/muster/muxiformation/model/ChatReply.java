// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A reply in one of its shapes, or the receipt for one that comes later.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface ChatReply
    permits ChatMessage, ChatResponse, ChatAccepted, ChatReply.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ChatReply {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ChatReply> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ChatReply>of()
        .variant(
            ChatMessage.class,
            Shape.required("message").optional("user_id", "session_id", "request_id", "ui"),
            moshi.adapter(ChatMessage.class))
        .variant(
            ChatResponse.class,
            Shape.required("response")
                .optional("request_id", "session_id", "agent", "model", "usage", "ui"),
            moshi.adapter(ChatResponse.class))
        .variant(
            ChatAccepted.class,
            Shape.required("request_id", "status")
                .optional("delivery", "poll_url", "estimated_time"),
            moshi.adapter(ChatAccepted.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
