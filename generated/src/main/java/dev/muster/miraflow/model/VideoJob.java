// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * How the making of a video stands.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface VideoJob permits JobProgress, JobFailure, VideoJob.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements VideoJob {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<VideoJob> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<VideoJob>of()
        .variant(
            JobProgress.class,
            Shape.required("status").optional("result", "progress", "videoId"),
            moshi.adapter(JobProgress.class))
        .variant(
            JobFailure.class,
            Shape.required("result", "error").constant("result", "failure"),
            moshi.adapter(JobFailure.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
