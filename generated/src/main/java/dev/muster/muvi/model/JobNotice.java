// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the webhook is told of a job that is done.
 *
 * @param jobId The job's id.
 * @param requestId The id of the request that submitted the job.
 * @param status Where a job stands. It goes from {@code pending} over {@code processing} to {@code
 *     completed} or {@code failed}; a pending one may become {@code cancelled}. After that it does
 *     not change.
 * @param output What the job made, if it completed. It is another object than a poll tells, and its
 *     form depends on the model: ask for the job's state to have the outputs in one form.
 * @param error Why a job failed.
 * @param completedAt When the job ended.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobNotice(
    String jobId,
    @Nullable String requestId,
    JobStatus status,
    @Nullable Map<String, @Nullable Object> output,
    @Nullable JobError error,
    @Nullable Instant completedAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobNotice {
    Objects.requireNonNull(jobId, "jobId is required");
    Objects.requireNonNull(status, "status is required");
    output = output == null ? null : Json.copyOf(output);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.jobId = jobId;
    builder.requestId = requestId;
    builder.status = status;
    builder.output = output;
    builder.error = error;
    builder.completedAt = completedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobNotice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobNotice::builder, Builder::build)
        .required("jobId", Json.STRING, JobNotice::jobId, Builder::jobId)
        .optional("requestId", Json.STRING, JobNotice::requestId, Builder::requestId)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobNotice::status,
            Builder::status)
        .optional("output", Json.OBJECT, JobNotice::output, Builder::output)
        .optional("error", moshi.adapter(JobError.class), JobNotice::error, Builder::error)
        .optional("completedAt", Json.INSTANT, JobNotice::completedAt, Builder::completedAt)
        .unknown(JobNotice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobNotice}. */
  public static final class Builder {
    private @Nullable String jobId;
    private @Nullable String requestId;
    private @Nullable JobStatus status;
    private @Nullable Map<String, @Nullable Object> output;
    private @Nullable JobError error;
    private @Nullable Instant completedAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder jobId(String jobId) {
      this.jobId = jobId;
      return this;
    }

    /** The id of the request that submitted the job. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * Where a job stands. It goes from {@code pending} over {@code processing} to {@code completed}
     * or {@code failed}; a pending one may become {@code cancelled}. After that it does not change.
     */
    public Builder status(JobStatus status) {
      this.status = status;
      return this;
    }

    /**
     * What the job made, if it completed. It is another object than a poll tells, and its form
     * depends on the model: ask for the job's state to have the outputs in one form.
     */
    public Builder output(@Nullable Map<String, @Nullable Object> output) {
      this.output = output;
      return this;
    }

    /** Why a job failed. */
    public Builder error(@Nullable JobError error) {
      this.error = error;
      return this;
    }

    /** When the job ended. */
    public Builder completedAt(@Nullable Instant completedAt) {
      this.completedAt = completedAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public JobNotice build() {
      return new JobNotice(jobId, requestId, status, output, error, completedAt, unknownFields);
    }
  }
}
