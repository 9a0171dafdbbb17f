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
 * A cancelled job, in the envelope that the introduction gives every answer.
 *
 * @param success Always true.
 * @param data A cancelled job.
 * @param requestId The request's id, for the provider's support.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CancellationEnvelope(
    @Nullable Boolean success,
    Cancellation data,
    @Nullable String requestId,
    Map<String, @Nullable Object> unknownFields)
    implements CancellationAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CancellationEnvelope {
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

  static JsonAdapter<CancellationEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CancellationEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, CancellationEnvelope::success, Builder::success)
        .required(
            "data", moshi.adapter(Cancellation.class), CancellationEnvelope::data, Builder::data)
        .optional("requestId", Json.STRING, CancellationEnvelope::requestId, Builder::requestId)
        .unknown(CancellationEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CancellationEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable Cancellation data;
    private @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always true. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A cancelled job. */
    public Builder data(Cancellation data) {
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
    public CancellationEnvelope build() {
      return new CancellationEnvelope(success, data, requestId, unknownFields);
    }
  }
}
