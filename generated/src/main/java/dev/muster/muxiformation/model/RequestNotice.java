// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook is told of a request: that it has ended, or that it waits for an answer.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface RequestNotice
    permits FinishedNotice, ClarificationNotice, RequestNotice.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements RequestNotice {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<RequestNotice> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<RequestNotice>of()
        .variant(
            FinishedNotice.class,
            Shape.required("id", "status")
                .optional(
                    "timestamp",
                    "response",
                    "error",
                    "formation_id",
                    "user_id",
                    "processing_time",
                    "processing_mode",
                    "webhook_url"),
            moshi.adapter(FinishedNotice.class))
        .variant(
            ClarificationNotice.class,
            Shape.required("request_id", "clarification_question")
                .optional(
                    "status",
                    "clarification_request_id",
                    "original_message",
                    "formation_id",
                    "user_id",
                    "timestamp",
                    "webhook_url"),
            moshi.adapter(ClarificationNotice.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
