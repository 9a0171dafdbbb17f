// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A page of jobs, plain or in an envelope.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface JobListAnswer permits JobList, JobListEnvelope, JobListAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements JobListAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<JobListAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<JobListAnswer>of()
        .variant(
            JobList.class,
            Shape.required("jobs").optional("nextCursor", "hasMore"),
            moshi.adapter(JobList.class))
        .variant(
            JobListEnvelope.class,
            Shape.required("data").optional("success", "requestId"),
            moshi.adapter(JobListEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
