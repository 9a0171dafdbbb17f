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
import org.jspecify.annotations.Nullable;

/**
 * The recent messages of one session.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param sessionId The session's id.
 * @param userId The user.
 * @param messages The messages.
 * @param messageCount How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SessionBuffer(
    @Nullable String sessionId,
    @Nullable String userId,
    @Nullable List<SessionMessage> messages,
    @Nullable Integer messageCount,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SessionBuffer {
    messages = messages == null ? null : Json.copyOf(messages);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sessionId = sessionId;
    builder.userId = userId;
    builder.messages = messages;
    builder.messageCount = messageCount;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SessionBuffer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SessionBuffer::builder, Builder::build)
        .optional("session_id", Json.STRING, SessionBuffer::sessionId, Builder::sessionId)
        .optional("user_id", Json.STRING, SessionBuffer::userId, Builder::userId)
        .optional(
            "messages",
            Json.list(moshi.adapter(SessionMessage.class)),
            SessionBuffer::messages,
            Builder::messages)
        .optional("message_count", Json.INTEGER, SessionBuffer::messageCount, Builder::messageCount)
        .unknown(SessionBuffer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SessionBuffer}. */
  public static final class Builder {
    private @Nullable String sessionId;
    private @Nullable String userId;
    private @Nullable List<SessionMessage> messages;
    private @Nullable Integer messageCount;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The session's id. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** The messages. */
    public Builder messages(@Nullable List<SessionMessage> messages) {
      this.messages = messages;
      return this;
    }

    /** How many there are. */
    public Builder messageCount(@Nullable Integer messageCount) {
      this.messageCount = messageCount;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SessionBuffer build() {
      return new SessionBuffer(sessionId, userId, messages, messageCount, unknownFields);
    }
  }
}
