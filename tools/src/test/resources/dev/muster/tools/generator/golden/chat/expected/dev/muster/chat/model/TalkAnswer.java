// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * What is answered, which the status tells as well.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface TalkAnswer permits ReplyEnvelope, TalkAnswerOn202, TalkAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements TalkAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<TalkAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<TalkAnswer>of()
        .variant(
            ReplyEnvelope.class,
            Shape.required("data").optional("id"),
            moshi.adapter(ReplyEnvelope.class))
        .variant(
            TalkAnswerOn202.class, Shape.required("ticket"), moshi.adapter(TalkAnswerOn202.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
