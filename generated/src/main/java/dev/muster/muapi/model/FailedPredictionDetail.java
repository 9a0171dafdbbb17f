// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * What the job's own answer would have said.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param id The job's id.
 * @param status Where a job stands. It goes from {@code queued} over {@code pending} and {@code
 *     processing} to {@code completed} or {@code failed}, may skip steps, may be {@code cancelled}
 *     before it is done, and never changes after that. Take a value that is not listed as not yet
 *     done.
 * @param error Why it failed.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FailedPredictionDetail(
    @Nullable String id,
    PredictionStatus status,
    @Nullable String error,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FailedPredictionDetail {
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
    builder.id = id;
    builder.status = status;
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FailedPredictionDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FailedPredictionDetail::builder, Builder::build)
        .optional("id", Json.STRING, FailedPredictionDetail::id, Builder::id)
        .required(
            "status",
            Json.wrap(Json.STRING, PredictionStatus::new, PredictionStatus::value),
            FailedPredictionDetail::status,
            Builder::status)
        .optional("error", Json.STRING, FailedPredictionDetail::error, Builder::error)
        .unknown(FailedPredictionDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FailedPredictionDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable PredictionStatus status;
    private @Nullable String error;
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

    /** Why it failed. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FailedPredictionDetail build() {
      return new FailedPredictionDetail(id, status, error, unknownFields);
    }
  }
}
