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
 * An accepted job.
 *
 * @param jobId The job's id.
 * @param requestId The request's id, for the provider's support. Some pages of the provider's leave
 *     it out.
 * @param status Where a job stands. It goes from {@code pending} over {@code processing} to {@code
 *     completed} or {@code failed}; a pending one may become {@code cancelled}. After that it does
 *     not change.
 * @param estimatedCompletionTime When the job is expected to be done.
 * @param costMicroCents What the job costs. 1000000 is one dollar. In micro-cents (1/1,000,000
 *     USD).
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Submission(
    String jobId,
    @Nullable String requestId,
    @Nullable JobStatus status,
    @Nullable Instant estimatedCompletionTime,
    @Nullable Long costMicroCents,
    Map<String, @Nullable Object> unknownFields)
    implements SubmissionAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Submission {
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
    builder.jobId = jobId;
    builder.requestId = requestId;
    builder.status = status;
    builder.estimatedCompletionTime = estimatedCompletionTime;
    builder.costMicroCents = costMicroCents;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Submission> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Submission::builder, Builder::build)
        .required("jobId", Json.STRING, Submission::jobId, Builder::jobId)
        .optional("requestId", Json.STRING, Submission::requestId, Builder::requestId)
        .optional(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            Submission::status,
            Builder::status)
        .optional(
            "estimatedCompletionTime",
            Json.INSTANT,
            Submission::estimatedCompletionTime,
            Builder::estimatedCompletionTime)
        .optional("costMicroCents", Json.LONG, Submission::costMicroCents, Builder::costMicroCents)
        .unknown(Submission::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Submission}. */
  public static final class Builder {
    private @Nullable String jobId;
    private @Nullable String requestId;
    private @Nullable JobStatus status;
    private @Nullable Instant estimatedCompletionTime;
    private @Nullable Long costMicroCents;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder jobId(String jobId) {
      this.jobId = jobId;
      return this;
    }

    /** The request's id, for the provider's support. Some pages of the provider's leave it out. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * Where a job stands. It goes from {@code pending} over {@code processing} to {@code completed}
     * or {@code failed}; a pending one may become {@code cancelled}. After that it does not change.
     */
    public Builder status(@Nullable JobStatus status) {
      this.status = status;
      return this;
    }

    /** When the job is expected to be done. */
    public Builder estimatedCompletionTime(@Nullable Instant estimatedCompletionTime) {
      this.estimatedCompletionTime = estimatedCompletionTime;
      return this;
    }

    /** What the job costs. 1000000 is one dollar. In micro-cents (1/1,000,000 USD). */
    public Builder costMicroCents(@Nullable Long costMicroCents) {
      this.costMicroCents = costMicroCents;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Submission build() {
      return new Submission(
          jobId, requestId, status, estimatedCompletionTime, costMicroCents, unknownFields);
    }
  }
}
