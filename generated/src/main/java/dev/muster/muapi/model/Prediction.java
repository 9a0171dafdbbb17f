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
 * How a job stands.
 *
 * @param id The job's id.
 * @param requestId The same id under another name.
 * @param status Where a job stands. It goes from {@code queued} over {@code pending} and {@code
 *     processing} to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled}
 *     before it is done, and never changes after that. Take a value that is not listed as not yet
 *     done.
 * @param outputs What the job made; present when it is completed.
 * @param error Why it failed. A job that was refused by moderation may have an error beside another
 *     status.
 * @param cost What a job costs.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Prediction(
    @Nullable String id,
    @Nullable String requestId,
    PredictionStatus status,
    @Nullable List<Output> outputs,
    @Nullable String error,
    @Nullable PredictionCost cost,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Prediction {
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
    builder.id = id;
    builder.requestId = requestId;
    builder.status = status;
    builder.outputs = outputs;
    builder.error = error;
    builder.cost = cost;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Prediction> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Prediction::builder, Builder::build)
        .optional("id", Json.STRING, Prediction::id, Builder::id)
        .optional("request_id", Json.STRING, Prediction::requestId, Builder::requestId)
        .required(
            "status",
            Json.wrap(Json.STRING, PredictionStatus::new, PredictionStatus::value),
            Prediction::status,
            Builder::status)
        .optional(
            "outputs",
            Json.list(moshi.adapter(Output.class)),
            Prediction::outputs,
            Builder::outputs)
        .optional("error", Json.STRING, Prediction::error, Builder::error)
        .optional("cost", moshi.adapter(PredictionCost.class), Prediction::cost, Builder::cost)
        .unknown(Prediction::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Prediction}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String requestId;
    private @Nullable PredictionStatus status;
    private @Nullable List<Output> outputs;
    private @Nullable String error;
    private @Nullable PredictionCost cost;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The same id under another name. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
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

    /** What the job made; present when it is completed. */
    public Builder outputs(@Nullable List<Output> outputs) {
      this.outputs = outputs;
      return this;
    }

    /**
     * Why it failed. A job that was refused by moderation may have an error beside another status.
     */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** What a job costs. */
    public Builder cost(@Nullable PredictionCost cost) {
      this.cost = cost;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Prediction build() {
      return new Prediction(id, requestId, status, outputs, error, cost, unknownFields);
    }
  }
}
