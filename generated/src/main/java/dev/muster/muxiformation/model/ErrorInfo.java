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
 * What went wrong.
 *
 * @param code What kind of problem it is. More codes may be added.
 * @param message What went wrong, for people.
 * @param data What else is known of a problem.
 * @param trace Where it went wrong inside the formation; usually null.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorInfo(
    ErrorCode code,
    String message,
    @Nullable ErrorData data,
    @Nullable String trace,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorInfo {
    Objects.requireNonNull(code, "code is required");
    Objects.requireNonNull(message, "message is required");
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
    builder.data = data;
    builder.trace = trace;
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
        .required("message", Json.STRING, ErrorInfo::message, Builder::message)
        .optional("data", moshi.adapter(ErrorData.class), ErrorInfo::data, Builder::data)
        .optional("trace", Json.STRING, ErrorInfo::trace, Builder::trace)
        .unknown(ErrorInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorInfo}. */
  public static final class Builder {
    private @Nullable ErrorCode code;
    private @Nullable String message;
    private @Nullable ErrorData data;
    private @Nullable String trace;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What kind of problem it is. More codes may be added. */
    public Builder code(ErrorCode code) {
      this.code = code;
      return this;
    }

    /** What went wrong, for people. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** What else is known of a problem. */
    public Builder data(@Nullable ErrorData data) {
      this.data = data;
      return this;
    }

    /** Where it went wrong inside the formation; usually null. */
    public Builder trace(@Nullable String trace) {
      this.trace = trace;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorInfo build() {
      return new ErrorInfo(code, message, data, trace, unknownFields);
    }
  }
}
