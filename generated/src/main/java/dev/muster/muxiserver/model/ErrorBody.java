// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * What went wrong.
 *
 * @param success Always false; some releases leave it out.
 * @param error A typed name such as {@code ValidationError}; in some releases the HTTP reason
 *     phrase.
 * @param message What went wrong, for people.
 * @param code The HTTP status again.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorBody(
    @Nullable Boolean success,
    @Nullable String error,
    String message,
    Integer code,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorBody {
    Objects.requireNonNull(message, "message is required");
    Objects.requireNonNull(code, "code is required");
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
    builder.message = message;
    builder.code = code;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorBody> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorBody::builder, Builder::build)
        .optional("success", Json.BOOLEAN, ErrorBody::success, Builder::success)
        .optional("error", Json.STRING, ErrorBody::error, Builder::error)
        .required("message", Json.STRING, ErrorBody::message, Builder::message)
        .required("code", Json.INTEGER, ErrorBody::code, Builder::code)
        .unknown(ErrorBody::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorBody}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable String error;
    private @Nullable String message;
    private @Nullable Integer code;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always false; some releases leave it out. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** A typed name such as {@code ValidationError}; in some releases the HTTP reason phrase. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** What went wrong, for people. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** The HTTP status again. */
    public Builder code(Integer code) {
      this.code = code;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorBody build() {
      return new ErrorBody(success, error, message, code, unknownFields);
    }
  }
}
