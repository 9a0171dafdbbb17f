// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands, plain or in an envelope.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface JobAnswer permits JobDetail, JobEnvelope, JobAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements JobAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<JobAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<JobAnswer>of()
        .variant(
            JobDetail.class,
            Shape.required("jobId", "status")
                .optional("progress", "output", "outputs", "error", "createdAt", "completedAt"),
            moshi.adapter(JobDetail.class))
        .variant(
            JobEnvelope.class,
            Shape.required("data").optional("success", "requestId"),
            moshi.adapter(JobEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
