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
 * One conversation.
 *
 * @param sessionId Its id.
 * @param userId The user.
 * @param createdAt When it began.
 * @param lastActivity When the last message came.
 * @param messageCount How many messages there are.
 * @param active Whether it goes on.
 * @param metadata Whatever is stored with it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Session(
    String sessionId,
    @Nullable String userId,
    @Nullable String createdAt,
    @Nullable String lastActivity,
    @Nullable Integer messageCount,
    @Nullable Boolean active,
    @Nullable Map<String, @Nullable Object> metadata,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Session {
    Objects.requireNonNull(sessionId, "sessionId is required");
    metadata = metadata == null ? null : Json.copyOf(metadata);
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
    builder.createdAt = createdAt;
    builder.lastActivity = lastActivity;
    builder.messageCount = messageCount;
    builder.active = active;
    builder.metadata = metadata;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Session> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Session::builder, Builder::build)
        .required("session_id", Json.STRING, Session::sessionId, Builder::sessionId)
        .optional("user_id", Json.STRING, Session::userId, Builder::userId)
        .optional("created_at", Json.STRING, Session::createdAt, Builder::createdAt)
        .optional("last_activity", Json.STRING, Session::lastActivity, Builder::lastActivity)
        .optional("message_count", Json.INTEGER, Session::messageCount, Builder::messageCount)
        .optional("active", Json.BOOLEAN, Session::active, Builder::active)
        .optional("metadata", Json.OBJECT, Session::metadata, Builder::metadata)
        .unknown(Session::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Session}. */
  public static final class Builder {
    private @Nullable String sessionId;
    private @Nullable String userId;
    private @Nullable String createdAt;
    private @Nullable String lastActivity;
    private @Nullable Integer messageCount;
    private @Nullable Boolean active;
    private @Nullable Map<String, @Nullable Object> metadata;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder sessionId(String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** When it began. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When the last message came. */
    public Builder lastActivity(@Nullable String lastActivity) {
      this.lastActivity = lastActivity;
      return this;
    }

    /** How many messages there are. */
    public Builder messageCount(@Nullable Integer messageCount) {
      this.messageCount = messageCount;
      return this;
    }

    /** Whether it goes on. */
    public Builder active(@Nullable Boolean active) {
      this.active = active;
      return this;
    }

    /** Whatever is stored with it. */
    public Builder metadata(@Nullable Map<String, @Nullable Object> metadata) {
      this.metadata = metadata;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Session build() {
      return new Session(
          sessionId,
          userId,
          createdAt,
          lastActivity,
          messageCount,
          active,
          metadata,
          unknownFields);
    }
  }
}
