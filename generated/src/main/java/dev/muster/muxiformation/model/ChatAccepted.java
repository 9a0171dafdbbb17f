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
 * The request was taken and will be answered later.
 *
 * @param requestId The id to ask with.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param delivery How the result is to be had: by asking, or by a webhook.
 * @param pollUrl Where to ask.
 * @param estimatedTime How long it may take. Its form is not stated.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatAccepted(
    String requestId,
    RequestStatus status,
    @Nullable Delivery delivery,
    @Nullable String pollUrl,
    @Nullable Object estimatedTime,
    Map<String, @Nullable Object> unknownFields)
    implements ChatReply {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatAccepted {
    Objects.requireNonNull(requestId, "requestId is required");
    Objects.requireNonNull(status, "status is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requestId = requestId;
    builder.status = status;
    builder.delivery = delivery;
    builder.pollUrl = pollUrl;
    builder.estimatedTime = estimatedTime;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatAccepted> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatAccepted::builder, Builder::build)
        .required("request_id", Json.STRING, ChatAccepted::requestId, Builder::requestId)
        .required(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            ChatAccepted::status,
            Builder::status)
        .optional(
            "delivery",
            Json.wrap(Json.STRING, Delivery::new, Delivery::value),
            ChatAccepted::delivery,
            Builder::delivery)
        .optional("poll_url", Json.STRING, ChatAccepted::pollUrl, Builder::pollUrl)
        .optional("estimated_time", Json.ANY, ChatAccepted::estimatedTime, Builder::estimatedTime)
        .unknown(ChatAccepted::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatAccepted}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable RequestStatus status;
    private @Nullable Delivery delivery;
    private @Nullable String pollUrl;
    private @Nullable Object estimatedTime;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id to ask with. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * How a request stands. {@code awaiting_clarification} waits for a further message in the same
     * session.
     */
    public Builder status(RequestStatus status) {
      this.status = status;
      return this;
    }

    /** How the result is to be had: by asking, or by a webhook. */
    public Builder delivery(@Nullable Delivery delivery) {
      this.delivery = delivery;
      return this;
    }

    /** Where to ask. */
    public Builder pollUrl(@Nullable String pollUrl) {
      this.pollUrl = pollUrl;
      return this;
    }

    /** How long it may take. Its form is not stated. */
    public Builder estimatedTime(@Nullable Object estimatedTime) {
      this.estimatedTime = estimatedTime;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatAccepted build() {
      return new ChatAccepted(requestId, status, delivery, pollUrl, estimatedTime, unknownFields);
    }
  }
}
