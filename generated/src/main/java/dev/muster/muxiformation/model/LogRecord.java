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
 * Something that was logged.
 *
 * @param timestamp When. Releases differ in its form.
 * @param level How grave it is.
 * @param eventType What kind of thing it is.
 * @param userId The user that it is about.
 * @param sessionId The session that it is about.
 * @param requestId The request that it is about.
 * @param agentId The agent that it is about.
 * @param message What happened, for people.
 * @param data More about it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LogRecord(
    @Nullable Object timestamp,
    @Nullable String level,
    @Nullable String eventType,
    @Nullable String userId,
    @Nullable String sessionId,
    @Nullable String requestId,
    @Nullable String agentId,
    @Nullable String message,
    @Nullable Map<String, @Nullable Object> data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LogRecord {
    data = data == null ? null : Json.copyOf(data);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timestamp = timestamp;
    builder.level = level;
    builder.eventType = eventType;
    builder.userId = userId;
    builder.sessionId = sessionId;
    builder.requestId = requestId;
    builder.agentId = agentId;
    builder.message = message;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LogRecord> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LogRecord::builder, Builder::build)
        .optional("timestamp", Json.ANY, LogRecord::timestamp, Builder::timestamp)
        .optional("level", Json.STRING, LogRecord::level, Builder::level)
        .optional("event_type", Json.STRING, LogRecord::eventType, Builder::eventType)
        .optional("user_id", Json.STRING, LogRecord::userId, Builder::userId)
        .optional("session_id", Json.STRING, LogRecord::sessionId, Builder::sessionId)
        .optional("request_id", Json.STRING, LogRecord::requestId, Builder::requestId)
        .optional("agent_id", Json.STRING, LogRecord::agentId, Builder::agentId)
        .optional("message", Json.STRING, LogRecord::message, Builder::message)
        .optional("data", Json.OBJECT, LogRecord::data, Builder::data)
        .unknown(LogRecord::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LogRecord}. */
  public static final class Builder {
    private @Nullable Object timestamp;
    private @Nullable String level;
    private @Nullable String eventType;
    private @Nullable String userId;
    private @Nullable String sessionId;
    private @Nullable String requestId;
    private @Nullable String agentId;
    private @Nullable String message;
    private @Nullable Map<String, @Nullable Object> data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** How grave it is. */
    public Builder level(@Nullable String level) {
      this.level = level;
      return this;
    }

    /** What kind of thing it is. */
    public Builder eventType(@Nullable String eventType) {
      this.eventType = eventType;
      return this;
    }

    /** The user that it is about. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** The session that it is about. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** The request that it is about. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** The agent that it is about. */
    public Builder agentId(@Nullable String agentId) {
      this.agentId = agentId;
      return this;
    }

    /** What happened, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** More about it. */
    public Builder data(@Nullable Map<String, @Nullable Object> data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LogRecord build() {
      return new LogRecord(
          timestamp,
          level,
          eventType,
          userId,
          sessionId,
          requestId,
          agentId,
          message,
          data,
          unknownFields);
    }
  }
}
