// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request failed.
 *
 * @param code The kind of problem.
 * @param type The kind of problem, in other releases.
 * @param message What went wrong, for people.
 * @param trace Where it went wrong inside the formation.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RequestFailure(
    @Nullable String code,
    @Nullable String type,
    @Nullable String message,
    @Nullable String trace,
    Map<String, @Nullable Object> unknownFields)
    implements RequestStateError {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RequestFailure {
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
    builder.type = type;
    builder.message = message;
    builder.trace = trace;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RequestFailure> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RequestFailure::builder, Builder::build)
        .optional("code", Json.STRING, RequestFailure::code, Builder::code)
        .optional("type", Json.STRING, RequestFailure::type, Builder::type)
        .optional("message", Json.STRING, RequestFailure::message, Builder::message)
        .optional("trace", Json.STRING, RequestFailure::trace, Builder::trace)
        .unknown(RequestFailure::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RequestFailure}. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable String type;
    private @Nullable String message;
    private @Nullable String trace;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The kind of problem. */
    public Builder code(@Nullable String code) {
      this.code = code;
      return this;
    }

    /** The kind of problem, in other releases. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** What went wrong, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Where it went wrong inside the formation. */
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
    public RequestFailure build() {
      return new RequestFailure(code, type, message, trace, unknownFields);
    }
  }
}
