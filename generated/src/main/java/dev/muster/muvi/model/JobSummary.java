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
 * A job in a list.
 *
 * @param jobId The job's id.
 * @param status Where a job stands. It goes from {@code pending} over {@code processing} to {@code
 *     completed} or {@code failed}; a pending one may become {@code cancelled}. After that it does
 *     not change.
 * @param progress 0 while pending, 50 while processing, 100 when completed. In percent, 0 to 100.
 * @param model The model's slug.
 * @param createdAt When the job was submitted.
 * @param completedAt When the job ended; null before.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobSummary(
    String jobId,
    JobStatus status,
    @Nullable Double progress,
    @Nullable String model,
    @Nullable Instant createdAt,
    @Nullable Instant completedAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobSummary {
    Objects.requireNonNull(jobId, "jobId is required");
    Objects.requireNonNull(status, "status is required");
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
    builder.status = status;
    builder.progress = progress;
    builder.model = model;
    builder.createdAt = createdAt;
    builder.completedAt = completedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobSummary> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobSummary::builder, Builder::build)
        .required("jobId", Json.STRING, JobSummary::jobId, Builder::jobId)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobSummary::status,
            Builder::status)
        .optional("progress", Json.DOUBLE, JobSummary::progress, Builder::progress)
        .optional("model", Json.STRING, JobSummary::model, Builder::model)
        .optional("createdAt", Json.INSTANT, JobSummary::createdAt, Builder::createdAt)
        .optional("completedAt", Json.INSTANT, JobSummary::completedAt, Builder::completedAt)
        .unknown(JobSummary::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobSummary}. */
  public static final class Builder {
    private @Nullable String jobId;
    private @Nullable JobStatus status;
    private @Nullable Double progress;
    private @Nullable String model;
    private @Nullable Instant createdAt;
    private @Nullable Instant completedAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder jobId(String jobId) {
      this.jobId = jobId;
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

    /** 0 while pending, 50 while processing, 100 when completed. In percent, 0 to 100. */
    public Builder progress(@Nullable Double progress) {
      this.progress = progress;
      return this;
    }

    /** The model's slug. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** When the job was submitted. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When the job ended; null before. */
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
    public JobSummary build() {
      return new JobSummary(jobId, status, progress, model, createdAt, completedAt, unknownFields);
    }
  }
}
