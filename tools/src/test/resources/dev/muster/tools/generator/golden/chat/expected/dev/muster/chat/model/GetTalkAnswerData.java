// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface GetTalkAnswerData permits Thinking, Reply, GetTalkAnswerData.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements GetTalkAnswerData {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<GetTalkAnswerData> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<GetTalkAnswerData>of()
        .variant(
            Thinking.class,
            Shape.required("mood").optional("text").constant("mood", "busy", "idle"),
            moshi.adapter(Thinking.class))
        .variant(
            Reply.class,
            Shape.required("mood").optional("text").constant("mood", "glad", "calm"),
            moshi.adapter(Reply.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
