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
 * Recent messages are forgotten.
 *
 * @param message What was done, for people.
 * @param userId The user.
 * @param sessionId The session, if it was one.
 * @param messagesCleared How many messages are gone.
 * @param sessionsCleared How many sessions they were of.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record BufferClearing(
    @Nullable String message,
    @Nullable String userId,
    @Nullable String sessionId,
    @Nullable Integer messagesCleared,
    @Nullable Integer sessionsCleared,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public BufferClearing {
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
    builder.messagesCleared = messagesCleared;
    builder.sessionsCleared = sessionsCleared;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<BufferClearing> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(BufferClearing::builder, Builder::build)
        .optional("message", Json.STRING, BufferClearing::message, Builder::message)
        .optional("user_id", Json.STRING, BufferClearing::userId, Builder::userId)
        .optional("session_id", Json.STRING, BufferClearing::sessionId, Builder::sessionId)
        .optional(
            "messages_cleared",
            Json.INTEGER,
            BufferClearing::messagesCleared,
            Builder::messagesCleared)
        .optional(
            "sessions_cleared",
            Json.INTEGER,
            BufferClearing::sessionsCleared,
            Builder::sessionsCleared)
        .unknown(BufferClearing::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link BufferClearing}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String userId;
    private @Nullable String sessionId;
    private @Nullable Integer messagesCleared;
    private @Nullable Integer sessionsCleared;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** The session, if it was one. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** How many messages are gone. */
    public Builder messagesCleared(@Nullable Integer messagesCleared) {
      this.messagesCleared = messagesCleared;
      return this;
    }

    /** How many sessions they were of. */
    public Builder sessionsCleared(@Nullable Integer sessionsCleared) {
      this.sessionsCleared = sessionsCleared;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public BufferClearing build() {
      return new BufferClearing(
          message, userId, sessionId, messagesCleared, sessionsCleared, unknownFields);
    }
  }
}
