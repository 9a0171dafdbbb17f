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
 * The envelope: when requests are answered later instead of at once.
 *
 * @param object What {@code data} holds, such as {@code chat_response}. More values may be added.
 * @param timestamp When the answer was made, in Unix time. In milliseconds.
 * @param type What happened, such as {@code chat.completed}. More values may be added.
 * @param request The request that an answer belongs to.
 * @param success Whether it worked. Tell success by the HTTP status.
 * @param error What went wrong; null when nothing did.
 * @param data When requests are answered later instead of at once.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AsyncConfigEnvelope(
    @Nullable String object,
    @Nullable Long timestamp,
    @Nullable String type,
    @Nullable RequestInfo request,
    @Nullable Boolean success,
    @Nullable ErrorInfo error,
    AsyncConfig data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AsyncConfigEnvelope {
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

  static JsonAdapter<AsyncConfigEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AsyncConfigEnvelope::builder, Builder::build)
        .optional("object", Json.STRING, AsyncConfigEnvelope::object, Builder::object)
        .optional("timestamp", Json.LONG, AsyncConfigEnvelope::timestamp, Builder::timestamp)
        .optional("type", Json.STRING, AsyncConfigEnvelope::type, Builder::type)
        .optional(
            "request",
            moshi.adapter(RequestInfo.class),
            AsyncConfigEnvelope::request,
            Builder::request)
        .optional("success", Json.BOOLEAN, AsyncConfigEnvelope::success, Builder::success)
        .optional(
            "error", moshi.adapter(ErrorInfo.class), AsyncConfigEnvelope::error, Builder::error)
        .required(
            "data", moshi.adapter(AsyncConfig.class), AsyncConfigEnvelope::data, Builder::data)
        .unknown(AsyncConfigEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AsyncConfigEnvelope}. */
  public static final class Builder {
    private @Nullable String object;
    private @Nullable Long timestamp;
    private @Nullable String type;
    private @Nullable RequestInfo request;
    private @Nullable Boolean success;
    private @Nullable ErrorInfo error;
    private @Nullable AsyncConfig data;
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

    /** When requests are answered later instead of at once. */
    public Builder data(AsyncConfig data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AsyncConfigEnvelope build() {
      return new AsyncConfigEnvelope(
          object, timestamp, type, request, success, error, data, unknownFields);
    }
  }
}
