// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the first output is; null unless the job is completed.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface JobDetailOutput
    permits JobDetailOutput.OfString, OutputSummary, JobDetailOutput.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements JobDetailOutput {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static JobDetailOutput of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements JobDetailOutput {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<JobDetailOutput> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<JobDetailOutput>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OutputSummary.class,
            Shape.required("url").optional("contentType", "durationSeconds"),
            moshi.adapter(OutputSummary.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
