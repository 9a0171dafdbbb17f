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
 * A place for a file, in an envelope.
 *
 * @param success Always true.
 * @param data A place for a file.
 * @param requestId The request's id, for the provider's support.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PresignedUploadEnvelope(
    @Nullable Boolean success,
    PresignedUpload data,
    @Nullable String requestId,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PresignedUploadEnvelope {
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

  static JsonAdapter<PresignedUploadEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PresignedUploadEnvelope::builder, Builder::build)
        .optional("success", Json.BOOLEAN, PresignedUploadEnvelope::success, Builder::success)
        .required(
            "data",
            moshi.adapter(PresignedUpload.class),
            PresignedUploadEnvelope::data,
            Builder::data)
        .optional("requestId", Json.STRING, PresignedUploadEnvelope::requestId, Builder::requestId)
        .unknown(PresignedUploadEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PresignedUploadEnvelope}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable PresignedUpload data;
    private @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always true. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A place for a file. */
    public Builder data(PresignedUpload data) {
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
    public PresignedUploadEnvelope build() {
      return new PresignedUploadEnvelope(success, data, requestId, unknownFields);
    }
  }
}
