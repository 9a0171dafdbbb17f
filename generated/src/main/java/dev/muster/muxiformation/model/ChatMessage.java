// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is one text, as the current source tells it.
 *
 * @param message The reply.
 * @param userId The user.
 * @param sessionId The conversation.
 * @param requestId The id of the request.
 * @param ui What can be shown with it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatMessage(
    String message,
    @Nullable String userId,
    @Nullable String sessionId,
    @Nullable String requestId,
    @Nullable List<ChatWidget> ui,
    Map<String, @Nullable Object> unknownFields)
    implements ChatReply {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatMessage {
    Objects.requireNonNull(message, "message is required");
    ui = ui == null ? null : Json.copyOf(ui);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.userId = userId;
    builder.sessionId = sessionId;
    builder.requestId = requestId;
    builder.ui = ui;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatMessage> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatMessage::builder, Builder::build)
        .required("message", Json.STRING, ChatMessage::message, Builder::message)
        .optional("user_id", Json.STRING, ChatMessage::userId, Builder::userId)
        .optional("session_id", Json.STRING, ChatMessage::sessionId, Builder::sessionId)
        .optional("request_id", Json.STRING, ChatMessage::requestId, Builder::requestId)
        .optional("ui", Json.list(moshi.adapter(ChatWidget.class)), ChatMessage::ui, Builder::ui)
        .unknown(ChatMessage::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatMessage}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String userId;
    private @Nullable String sessionId;
    private @Nullable String requestId;
    private @Nullable List<ChatWidget> ui;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The reply. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** The conversation. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The id of the request. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** What can be shown with it. */
    public Builder ui(@Nullable List<ChatWidget> ui) {
      this.ui = ui;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatMessage build() {
      return new ChatMessage(message, userId, sessionId, requestId, ui, unknownFields);
    }
  }
}
