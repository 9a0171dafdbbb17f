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
 * The envelope: what became of a secret.
 *
 * @param object What {@code data} holds, such as {@code chat_response}. More values may be added.
 * @param timestamp When the answer was made, in Unix time. In milliseconds.
 * @param type What happened, such as {@code chat.completed}. More values may be added.
 * @param request The request that an answer belongs to.
 * @param success Whether it worked. Tell success by the HTTP status.
 * @param error What went wrong; null when nothing did.
 * @param data What became of a secret.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretChangeEnvelope(
    @Nullable String object,
    @Nullable Long timestamp,
    @Nullable String type,
    @Nullable RequestInfo request,
    @Nullable Boolean success,
    @Nullable ErrorInfo error,
    SecretChange data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretChangeEnvelope {
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
    builder.object = object;
    builder.timestamp = timestamp;
    builder.type = type;
    builder.request = request;
    builder.success = success;
    builder.error = error;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SecretChangeEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretChangeEnvelope::builder, Builder::build)
        .optional("object", Json.STRING, SecretChangeEnvelope::object, Builder::object)
        .optional("timestamp", Json.LONG, SecretChangeEnvelope::timestamp, Builder::timestamp)
        .optional("type", Json.STRING, SecretChangeEnvelope::type, Builder::type)
        .optional(
            "request",
            moshi.adapter(RequestInfo.class),
            SecretChangeEnvelope::request,
            Builder::request)
        .optional("success", Json.BOOLEAN, SecretChangeEnvelope::success, Builder::success)
        .optional(
            "error", moshi.adapter(ErrorInfo.class), SecretChangeEnvelope::error, Builder::error)
        .required(
            "data", moshi.adapter(SecretChange.class), SecretChangeEnvelope::data, Builder::data)
        .unknown(SecretChangeEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretChangeEnvelope}. */
  public static final class Builder {
    private @Nullable String object;
    private @Nullable Long timestamp;
    private @Nullable String type;
    private @Nullable RequestInfo request;
    private @Nullable Boolean success;
    private @Nullable ErrorInfo error;
    private @Nullable SecretChange data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What {@code data} holds, such as {@code chat_response}. More values may be added. */
    public Builder object(@Nullable String object) {
      this.object = object;
      return this;
    }

    /** When the answer was made, in Unix time. In milliseconds. */
    public Builder timestamp(@Nullable Long timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** What happened, such as {@code chat.completed}. More values may be added. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** The request that an answer belongs to. */
    public Builder request(@Nullable RequestInfo request) {
      this.request = request;
      return this;
    }

    /** Whether it worked. Tell success by the HTTP status. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** What went wrong; null when nothing did. */
    public Builder error(@Nullable ErrorInfo error) {
      this.error = error;
      return this;
    }

    /** What became of a secret. */
    public Builder data(SecretChange data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SecretChangeEnvelope build() {
      return new SecretChangeEnvelope(
          object, timestamp, type, request, success, error, data, unknownFields);
    }
  }
}
