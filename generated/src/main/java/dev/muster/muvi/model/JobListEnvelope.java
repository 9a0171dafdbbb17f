// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * A page of jobs, in the envelope that the introduction gives every answer.
 *
 * @param success Always true.
 * @param data A page of jobs.
 * @param requestId The request's id, for the provider's support.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobListEnvelope(
    @Nullable Boolean success,
    JobList data,
    @Nullable String requestId,
    Map<String, @Nullable Object> unknownFields)
    implements JobListAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobListEnvelope {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.data = data;
    builder.requestId = requestId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobListEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobListEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, JobListEnvelope::success, Builder::success)
        .required("data", moshi.adapter(JobList.class), JobListEnvelope::data, Builder::data)
        .optional("requestId", Json.STRING, JobListEnvelope::requestId, Builder::requestId)
        .unknown(JobListEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobListEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable JobList data;
    private @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always true. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A page of jobs. */
    public Builder data(JobList data) {
      this.data = data;
      return this;
    }

    /** The request's id, for the provider's support. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobListEnvelope build() {
      return new JobListEnvelope(success, data, requestId, unknownFields);
    }
  }
}
