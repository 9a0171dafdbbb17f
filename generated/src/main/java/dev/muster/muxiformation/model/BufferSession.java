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
 * The recent messages of one session, counted.
 *
 * @param sessionId The session's id.
 * @param messageCount How many there are.
 * @param lastActivity When the last came.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record BufferSession(
    String sessionId,
    @Nullable Integer messageCount,
    @Nullable String lastActivity,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public BufferSession {
    Objects.requireNonNull(sessionId, "sessionId is required");
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
    builder.messageCount = messageCount;
    builder.lastActivity = lastActivity;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<BufferSession> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(BufferSession::builder, Builder::build)
        .required("session_id", Json.STRING, BufferSession::sessionId, Builder::sessionId)
        .optional("message_count", Json.INTEGER, BufferSession::messageCount, Builder::messageCount)
        .optional("last_activity", Json.STRING, BufferSession::lastActivity, Builder::lastActivity)
        .unknown(BufferSession::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link BufferSession}. */
  public static final class Builder {
    private @Nullable String sessionId;
    private @Nullable Integer messageCount;
    private @Nullable String lastActivity;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The session's id. */
    public Builder sessionId(String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** How many there are. */
    public Builder messageCount(@Nullable Integer messageCount) {
      this.messageCount = messageCount;
      return this;
    }

    /** When the last came. */
    public Builder lastActivity(@Nullable String lastActivity) {
      this.lastActivity = lastActivity;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public BufferSession build() {
      return new BufferSession(sessionId, messageCount, lastActivity, unknownFields);
    }
  }
}
