// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which workflow a job runs; an object with its id and name, or only its slug.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface JobWorkflow
    permits WorkflowReference, JobWorkflow.OfString, JobWorkflow.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements JobWorkflow {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static JobWorkflow of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements JobWorkflow {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<JobWorkflow> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<JobWorkflow>of()
        .variant(
            WorkflowReference.class,
            Shape.required("id").optional("name"),
            moshi.adapter(WorkflowReference.class))
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
