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
 * A cancelled job.
 *
 * @param jobId The job's id.
 * @param status Where a job stands. It goes from {@code pending} over {@code processing} to {@code
 *     completed} or {@code failed}; a pending one may become {@code cancelled}. After that it does
 *     not change.
 * @param refundedMicroCents What was given back. 1000000 is one dollar. In micro-cents (1/1,000,000
 *     USD).
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Cancellation(
    String jobId,
    @Nullable JobStatus status,
    @Nullable Long refundedMicroCents,
    Map<String, @Nullable Object> unknownFields)
    implements CancellationAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Cancellation {
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
    builder.status = status;
    builder.refundedMicroCents = refundedMicroCents;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Cancellation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Cancellation::builder, Builder::build)
        .required("jobId", Json.STRING, Cancellation::jobId, Builder::jobId)
        .optional(
            "status",
            Json.wrap(Json.STRING, JobStatus::new, JobStatus::value),
            Cancellation::status,
            Builder::status)
        .optional(
            "refundedMicroCents",
            Json.LONG,
            Cancellation::refundedMicroCents,
            Builder::refundedMicroCents)
        .unknown(Cancellation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Cancellation}. */
  public static final class Builder {
    private @Nullable String jobId;
    private @Nullable JobStatus status;
    private @Nullable Long refundedMicroCents;
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
    public Builder status(@Nullable JobStatus status) {
      this.status = status;
      return this;
    }

    /** What was given back. 1000000 is one dollar. In micro-cents (1/1,000,000 USD). */
    public Builder refundedMicroCents(@Nullable Long refundedMicroCents) {
      this.refundedMicroCents = refundedMicroCents;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Cancellation build() {
      return new Cancellation(jobId, status, refundedMicroCents, unknownFields);
    }
  }
}
