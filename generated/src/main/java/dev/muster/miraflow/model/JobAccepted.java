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
 * The job was accepted.
 *
 * @param result Always {@code success}. Always {@code success}.
 * @param jobId The job's id, which is not that of what it makes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobAccepted(String result, String jobId, Map<String, @Nullable Object> unknownFields)
    implements JobAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobAccepted {
    Objects.requireNonNull(result, "result is required");
    Objects.requireNonNull(jobId, "jobId is required");
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
    builder.jobId = jobId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobAccepted> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobAccepted::builder, Builder::build)
        .required("result", Json.STRING, JobAccepted::result, Builder::result)
        .required("jobId", Json.STRING, JobAccepted::jobId, Builder::jobId)
        .unknown(JobAccepted::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobAccepted}. */
  public static final class Builder {
    private String result = "success";
    private @Nullable String jobId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always {@code success}. Always {@code success}. */
    public Builder result(String result) {
      this.result = result;
      return this;
    }

    /** The job's id, which is not that of what it makes. */
    public Builder jobId(String jobId) {
      this.jobId = jobId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobAccepted build() {
      return new JobAccepted(result, jobId, unknownFields);
    }
  }
}
