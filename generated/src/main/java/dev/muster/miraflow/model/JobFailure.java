// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The job failed, or was not even started. It may come with HTTP 200.
 *
 * @param result Always {@code failure}. Always {@code failure}.
 * @param error Why, in words for people. There are no codes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobFailure(String result, String error, Map<String, @Nullable Object> unknownFields)
    implements JobAnswer, VideoJob, ImageJob {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobFailure {
    Objects.requireNonNull(result, "result is required");
    Objects.requireNonNull(error, "error is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.result = result;
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobFailure> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobFailure::builder, Builder::build)
        .required("result", Json.STRING, JobFailure::result, Builder::result)
        .required("error", Json.STRING, JobFailure::error, Builder::error)
        .unknown(JobFailure::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobFailure}. */
  public static final class Builder {
    private String result = "failure";
    private @Nullable String error;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always {@code failure}. Always {@code failure}. */
    public Builder result(String result) {
      this.result = result;
      return this;
    }

    /** Why, in words for people. There are no codes. */
    public Builder error(String error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobFailure build() {
      return new JobFailure(result, error, unknownFields);
    }
  }
}
