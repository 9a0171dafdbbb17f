// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands.
 *
 * @param jobId The job's id.
 * @param status Where a job stands. It goes from {@code pending} over {@code processing} to {@code
 *     completed} or {@code failed}; a pending one may become {@code cancelled}. After that it does
 *     not change.
 * @param progress 0 while pending, 50 while processing, 100 when completed. In percent, 0 to 100.
 * @param output Where the first output is; null unless the job is completed.
 * @param outputs All outputs; null unless the job is completed. Whether their order is stable is
 *     not stated.
 * @param error Why the job failed; null unless it did.
 * @param createdAt When the job was submitted.
 * @param completedAt When the job ended; null before.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record JobDetail(
    String jobId,
    JobStatus status,
    @Nullable Double progress,
    @Nullable JobDetailOutput output,
    @Nullable List<OutputFile> outputs,
    @Nullable JobError error,
    @Nullable Instant createdAt,
    @Nullable Instant completedAt,
    Map<String, @Nullable Object> unknownFields)
    implements JobAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public JobDetail {
    Objects.requireNonNull(jobId, "jobId is required");
    Objects.requireNonNull(status, "status is required");
    outputs = outputs == null ? null : Json.copyOf(outputs);
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
    builder.output = output;
    builder.outputs = outputs;
    builder.error = error;
    builder.createdAt = createdAt;
    builder.completedAt = completedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<JobDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(JobDetail::builder, Builder::build)
        .required("jobId", Json.STRING, JobDetail::jobId, Builder::jobId)
        .required(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            JobDetail::status,
            Builder::status)
        .optional("progress", Json.DOUBLE, JobDetail::progress, Builder::progress)
        .optional(
            "output", moshi.adapter(JobDetailOutput.class), JobDetail::output, Builder::output)
        .optional(
            "outputs",
            Json.list(moshi.adapter(OutputFile.class)),
            JobDetail::outputs,
            Builder::outputs)
        .optional("error", moshi.adapter(JobError.class), JobDetail::error, Builder::error)
        .optional("createdAt", Json.INSTANT, JobDetail::createdAt, Builder::createdAt)
        .optional("completedAt", Json.INSTANT, JobDetail::completedAt, Builder::completedAt)
        .unknown(JobDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link JobDetail}. */
  public static final class Builder {
    private @Nullable String jobId;
    private @Nullable JobStatus status;
    private @Nullable Double progress;
    private @Nullable JobDetailOutput output;
    private @Nullable List<OutputFile> outputs;
    private @Nullable JobError error;
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

    /** Where the first output is; null unless the job is completed. */
    public Builder output(@Nullable JobDetailOutput output) {
      this.output = output;
      return this;
    }

    /**
     * All outputs; null unless the job is completed. Whether their order is stable is not stated.
     */
    public Builder outputs(@Nullable List<OutputFile> outputs) {
      this.outputs = outputs;
      return this;
    }

    /** Why the job failed; null unless it did. */
    public Builder error(@Nullable JobError error) {
      this.error = error;
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
    public JobDetail build() {
      return new JobDetail(
          jobId, status, progress, output, outputs, error, createdAt, completedAt, unknownFields);
    }
  }
}
