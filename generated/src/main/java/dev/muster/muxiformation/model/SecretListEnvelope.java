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
 * The envelope: all secrets, masked.
 *
 * @param object What {@code data} holds, such as {@code chat_response}. More values may be added.
 * @param timestamp When the answer was made, in Unix time. In milliseconds.
 * @param type What happened, such as {@code chat.completed}. More values may be added.
 * @param request The request that an answer belongs to.
 * @param success Whether it worked. Tell success by the HTTP status.
 * @param error What went wrong; null when nothing did.
 * @param data All secrets, masked.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretListEnvelope(
    @Nullable String object,
    @Nullable Long timestamp,
    @Nullable String type,
    @Nullable RequestInfo request,
    @Nullable Boolean success,
    @Nullable ErrorInfo error,
    SecretList data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretListEnvelope {
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

  static JsonAdapter<SecretListEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretListEnvelope::builder, Builder::build)
        .optional("object", Json.STRING, SecretListEnvelope::object, Builder::object)
        .optional("timestamp", Json.LONG, SecretListEnvelope::timestamp, Builder::timestamp)
        .optional("type", Json.STRING, SecretListEnvelope::type, Builder::type)
        .optional(
            "request",
            moshi.adapter(RequestInfo.class),
            SecretListEnvelope::request,
            Builder::request)
        .optional("success", Json.BOOLEAN, SecretListEnvelope::success, Builder::success)
        .optional(
            "error", moshi.adapter(ErrorInfo.class), SecretListEnvelope::error, Builder::error)
        .required("data", moshi.adapter(SecretList.class), SecretListEnvelope::data, Builder::data)
        .unknown(SecretListEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretListEnvelope}. */
  public static final class Builder {
    private @Nullable String object;
    private @Nullable Long timestamp;
    private @Nullable String type;
    private @Nullable RequestInfo request;
    private @Nullable Boolean success;
    private @Nullable ErrorInfo error;
    private @Nullable SecretList data;
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

    /** All secrets, masked. */
    public Builder data(SecretList data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SecretListEnvelope build() {
      return new SecretListEnvelope(
          object, timestamp, type, request, success, error, data, unknownFields);
    }
  }
}
