// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * What the MUXI server says when it cannot pass a request on to the formation.
 *
 * @param error The HTTP reason phrase.
 * @param message What went wrong, for people.
 * @param code The HTTP status again.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProxyError(
    @Nullable String error,
    String message,
    Integer code,
    Map<String, @Nullable Object> unknownFields)
    implements Problem {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProxyError {
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
    builder.error = error;
    builder.message = message;
    builder.code = code;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProxyError> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProxyError::builder, Builder::build)
        .optional("error", Json.STRING, ProxyError::error, Builder::error)
        .required("message", Json.STRING, ProxyError::message, Builder::message)
        .required("code", Json.INTEGER, ProxyError::code, Builder::code)
        .unknown(ProxyError::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProxyError}. */
  public static final class Builder {
    private @Nullable String error;
    private @Nullable String message;
    private @Nullable Integer code;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The HTTP reason phrase. */
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
    public ProxyError build() {
      return new ProxyError(error, message, code, unknownFields);
    }
  }
}
