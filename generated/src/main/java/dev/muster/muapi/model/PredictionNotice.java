// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the webhook is told of a job that is done.
 *
 * @param id The job's id.
 * @param status Where a job stands. It goes from {@code queued} over {@code pending} and {@code
 *     processing} to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled}
 *     before it is done, and never changes after that. Take a value that is not listed as not yet
 *     done.
 * @param outputs What the job made, if it completed.
 * @param error Why it failed, if it failed.
 * @param urls Where to learn more of a job.
 * @param hasNsfwContents For each output, whether it was found unsafe to show.
 * @param createdAt When the job was submitted. The form of the time is not stated.
 * @param executionTime How long the job took. In seconds.
 * @param timings How long the parts of a job took.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PredictionNotice(
    @Nullable String id,
    PredictionStatus status,
    @Nullable List<Output> outputs,
    @Nullable String error,
    @Nullable PredictionUrls urls,
    @Nullable List<Boolean> hasNsfwContents,
    @Nullable String createdAt,
    @Nullable Double executionTime,
    @Nullable PredictionTimings timings,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PredictionNotice {
    Objects.requireNonNull(status, "status is required");
    outputs = outputs == null ? null : Json.copyOf(outputs);
    hasNsfwContents = hasNsfwContents == null ? null : Json.copyOf(hasNsfwContents);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.outputs = outputs;
    builder.error = error;
    builder.urls = urls;
    builder.hasNsfwContents = hasNsfwContents;
    builder.createdAt = createdAt;
    builder.executionTime = executionTime;
    builder.timings = timings;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PredictionNotice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PredictionNotice::builder, Builder::build)
        .optional("id", Json.STRING, PredictionNotice::id, Builder::id)
        .required(
            "status",
            Json.wrap(Json.STRING, PredictionStatus::new, PredictionStatus::value),
            PredictionNotice::status,
            Builder::status)
        .optional(
            "outputs",
            Json.list(moshi.adapter(Output.class)),
            PredictionNotice::outputs,
            Builder::outputs)
        .optional("error", Json.STRING, PredictionNotice::error, Builder::error)
        .optional(
            "urls", moshi.adapter(PredictionUrls.class), PredictionNotice::urls, Builder::urls)
        .optional(
            "has_nsfw_contents",
            Json.list(Json.BOOLEAN),
            PredictionNotice::hasNsfwContents,
            Builder::hasNsfwContents)
        .optional("created_at", Json.STRING, PredictionNotice::createdAt, Builder::createdAt)
        .optional(
            "executionTime", Json.DOUBLE, PredictionNotice::executionTime, Builder::executionTime)
        .optional(
            "timings",
            moshi.adapter(PredictionTimings.class),
            PredictionNotice::timings,
            Builder::timings)
        .unknown(PredictionNotice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PredictionNotice}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable PredictionStatus status;
    private @Nullable List<Output> outputs;
    private @Nullable String error;
    private @Nullable PredictionUrls urls;
    private @Nullable List<Boolean> hasNsfwContents;
    private @Nullable String createdAt;
    private @Nullable Double executionTime;
    private @Nullable PredictionTimings timings;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Where a job stands. It goes from {@code queued} over {@code pending} and {@code processing}
     * to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled} before it is
     * done, and never changes after that. Take a value that is not listed as not yet done.
     */
    public Builder status(PredictionStatus status) {
      this.status = status;
      return this;
    }

    /** What the job made, if it completed. */
    public Builder outputs(@Nullable List<Output> outputs) {
      this.outputs = outputs;
      return this;
    }

    /** Why it failed, if it failed. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** Where to learn more of a job. */
    public Builder urls(@Nullable PredictionUrls urls) {
      this.urls = urls;
      return this;
    }

    /** For each output, whether it was found unsafe to show. */
    public Builder hasNsfwContents(@Nullable List<Boolean> hasNsfwContents) {
      this.hasNsfwContents = hasNsfwContents;
      return this;
    }

    /** When the job was submitted. The form of the time is not stated. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** How long the job took. In seconds. */
    public Builder executionTime(@Nullable Double executionTime) {
      this.executionTime = executionTime;
      return this;
    }

    /** How long the parts of a job took. */
    public Builder timings(@Nullable PredictionTimings timings) {
      this.timings = timings;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PredictionNotice build() {
      return new PredictionNotice(
          id,
          status,
          outputs,
          error,
          urls,
          hasNsfwContents,
          createdAt,
          executionTime,
          timings,
          unknownFields);
    }
  }
}
