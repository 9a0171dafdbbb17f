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
 * An error.
 *
 * @param code The provider's name for an error. There may be others than these. Of the listed ones
 *     the submission's reference names {@code MODEL_NOT_FOUND}, {@code INSUFFICIENT_BALANCE},
 *     {@code INVALID_INPUT}, {@code CONCURRENT_JOBS_EXCEEDED}, {@code MODEL_ACCESS_DENIED} and
 *     {@code PUBSUB_PUBLISH_FAILED}, newer pages the others.
 * @param message The same in words.
 * @param details More about an error.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorInfo(
    ErrorCode code,
    @Nullable String message,
    @Nullable ErrorDetails details,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorInfo {
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
    builder.code = code;
    builder.message = message;
    builder.details = details;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorInfo::builder, Builder::build)
        .required(
            "code",
            Json.wrap(Json.STRING, ErrorCode::new, ErrorCode::value),
            ErrorInfo::code,
            Builder::code)
        .optional("message", Json.STRING, ErrorInfo::message, Builder::message)
        .optional(
            "details", moshi.adapter(ErrorDetails.class), ErrorInfo::details, Builder::details)
        .unknown(ErrorInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorInfo}. */
  public static final class Builder {
    private @Nullable ErrorCode code;
    private @Nullable String message;
    private @Nullable ErrorDetails details;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The provider's name for an error. There may be others than these. Of the listed ones the
     * submission's reference names {@code MODEL_NOT_FOUND}, {@code INSUFFICIENT_BALANCE}, {@code
     * INVALID_INPUT}, {@code CONCURRENT_JOBS_EXCEEDED}, {@code MODEL_ACCESS_DENIED} and {@code
     * PUBSUB_PUBLISH_FAILED}, newer pages the others.
     */
    public Builder code(ErrorCode code) {
      this.code = code;
      return this;
    }

    /** The same in words. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** More about an error. */
    public Builder details(@Nullable ErrorDetails details) {
      this.details = details;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorInfo build() {
      return new ErrorInfo(code, message, details, unknownFields);
    }
  }
}
