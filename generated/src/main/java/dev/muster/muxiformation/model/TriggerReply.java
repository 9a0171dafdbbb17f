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
 * The receipt for a trigger, or what came of it.
 *
 * @param requestId The id to ask with.
 * @param status How a request stands. {@code awaiting_clarification} waits for a further message in
 *     the same session.
 * @param content What came of it, if it was waited for.
 * @param delivery How the result is to be had: by asking, or by a webhook.
 * @param pollUrl Where to ask.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TriggerReply(
    @Nullable String requestId,
    @Nullable RequestStatus status,
    @Nullable Object content,
    @Nullable Delivery delivery,
    @Nullable String pollUrl,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TriggerReply {
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
    builder.content = content;
    builder.delivery = delivery;
    builder.pollUrl = pollUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<TriggerReply> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TriggerReply::builder, Builder::build)
        .optional("request_id", Json.STRING, TriggerReply::requestId, Builder::requestId)
        .optional(
            "status",
            Json.wrap(Json.STRING, RequestStatus::new, RequestStatus::value),
            TriggerReply::status,
            Builder::status)
        .optional("content", Json.ANY, TriggerReply::content, Builder::content)
        .optional(
            "delivery",
            Json.wrap(Json.STRING, Delivery::new, Delivery::value),
            TriggerReply::delivery,
            Builder::delivery)
        .optional("poll_url", Json.STRING, TriggerReply::pollUrl, Builder::pollUrl)
        .unknown(TriggerReply::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link TriggerReply}. */
  public static final class Builder {
    private @Nullable String requestId;
    private @Nullable RequestStatus status;
    private @Nullable Object content;
    private @Nullable Delivery delivery;
    private @Nullable String pollUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id to ask with. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * How a request stands. {@code awaiting_clarification} waits for a further message in the same
     * session.
     */
    public Builder status(@Nullable RequestStatus status) {
      this.status = status;
      return this;
    }

    /** What came of it, if it was waited for. */
    public Builder content(@Nullable Object content) {
      this.content = content;
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TriggerReply build() {
      return new TriggerReply(requestId, status, content, delivery, pollUrl, unknownFields);
    }
  }
}
