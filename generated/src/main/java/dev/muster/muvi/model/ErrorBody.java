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
 * What every error answers with. The provider's sample of a 429 leaves out {@code success} and
 * {@code requestId}.
 *
 * @param success Always false.
 * @param error An error.
 * @param requestId The request's id, for the provider's support.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorBody(
    @Nullable Boolean success,
    ErrorInfo error,
    @Nullable String requestId,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorBody {
    Objects.requireNonNull(error, "error is required");
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
    builder.error = error;
    builder.requestId = requestId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorBody> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorBody::builder, Builder::build)
        .optional("success", Json.BOOLEAN, ErrorBody::success, Builder::success)
        .required("error", moshi.adapter(ErrorInfo.class), ErrorBody::error, Builder::error)
        .optional("requestId", Json.STRING, ErrorBody::requestId, Builder::requestId)
        .unknown(ErrorBody::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorBody}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable ErrorInfo error;
    private @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always false. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** An error. */
    public Builder error(ErrorInfo error) {
      this.error = error;
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
    public ErrorBody build() {
      return new ErrorBody(success, error, requestId, unknownFields);
    }
  }
}
