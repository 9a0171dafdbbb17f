// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * An accepted job, plain or in an envelope.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface SubmissionAnswer
    permits Submission, SubmissionEnvelope, SubmissionAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements SubmissionAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<SubmissionAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<SubmissionAnswer>of()
        .variant(
            Submission.class,
            Shape.required("jobId")
                .optional("requestId", "status", "estimatedCompletionTime", "costMicroCents"),
            moshi.adapter(Submission.class))
        .variant(
            SubmissionEnvelope.class,
            Shape.required("data").optional("success", "requestId"),
            moshi.adapter(SubmissionEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
