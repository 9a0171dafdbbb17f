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
import org.jspecify.annotations.Nullable;

/**
 * The answer to a submission. It names the job as {@code request_id}; newer answers may write
 * {@code id}, and one that is complete already may have neither.
 *
 * @param requestId The job's id, to be taken as it is.
 * @param id The same id under another name.
 * @param status Where a job stands. It goes from {@code queued} over {@code pending} and {@code
 *     processing} to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled}
 *     before it is done, and never changes after that. Take a value that is not listed as not yet
 *     done.
 * @param outputs What the job made, if it is complete already.
 * @param error Why it failed, if it failed at once.
 * @param cost What a job costs.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Submission(
    @Nullable String requestId,
    @Nullable String id,
    @Nullable PredictionStatus status,
    @Nullable List<Output> outputs,
    @Nullable String error,
    @Nullable PredictionCost cost,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Submission {
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
    builder.requestId = requestId;
    builder.id = id;
    builder.status = status;
    builder.outputs = outputs;
    builder.error = error;
    builder.cost = cost;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Submission> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Submission::builder, Builder::build)
        .optional("request_id", Json.STRING, Submission::requestId, Builder::requestId)
        .optional("id", Json.STRING, Submission::id, Builder::id)
        .optional(
            "status",
            Json.wrap(Json.STRING, PredictionStatus::new, PredictionStatus::value),
            Submission::status,
            Builder::status)
        .optional(
            "outputs",
            Json.list(moshi.adapter(Output.class)),
            Submission::outputs,
            Builder::outputs)
        .optional("error", Json.STRING, Submission::error, Builder::error)
        .optional("cost", moshi.adapter(PredictionCost.class), Submission::cost, Builder::cost)
        .unknown(Submission::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Submission}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable String id;
    private @Nullable PredictionStatus status;
    private @Nullable List<Output> outputs;
    private @Nullable String error;
    private @Nullable PredictionCost cost;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The job's id, to be taken as it is. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** The same id under another name. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /**
     * Where a job stands. It goes from {@code queued} over {@code pending} and {@code processing}
     * to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled} before it is
     * done, and never changes after that. Take a value that is not listed as not yet done.
     */
    public Builder status(@Nullable PredictionStatus status) {
      this.status = status;
      return this;
    }

    /** What the job made, if it is complete already. */
    public Builder outputs(@Nullable List<Output> outputs) {
      this.outputs = outputs;
      return this;
    }

    /** Why it failed, if it failed at once. */
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
    public Submission build() {
      return new Submission(requestId, id, status, outputs, error, cost, unknownFields);
    }
  }
}
