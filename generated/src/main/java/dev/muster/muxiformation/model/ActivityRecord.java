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
 * Something that happens in the formation.
 *
 * @param type What it is; {@code stream_open} is the first of a request and {@code
 *     stream_completed} the last.
 * @param timestamp When. Releases differ in its form.
 * @param eventType What kind of thing it is, in other releases.
 * @param level How grave it is.
 * @param userId The user that it is about.
 * @param sessionId The session that it is about.
 * @param requestId The request that it is about.
 * @param agentId The agent that it is about.
 * @param message What happens, for people.
 * @param content What it is about.
 * @param data More about it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ActivityRecord(
    @Nullable String type,
    @Nullable Object timestamp,
    @Nullable String eventType,
    @Nullable String level,
    @Nullable String userId,
    @Nullable String sessionId,
    @Nullable String requestId,
    @Nullable String agentId,
    @Nullable String message,
    @Nullable Object content,
    @Nullable Map<String, @Nullable Object> data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ActivityRecord {
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
    builder.type = type;
    builder.timestamp = timestamp;
    builder.eventType = eventType;
    builder.level = level;
    builder.userId = userId;
    builder.sessionId = sessionId;
    builder.requestId = requestId;
    builder.agentId = agentId;
    builder.message = message;
    builder.content = content;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ActivityRecord> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ActivityRecord::builder, Builder::build)
        .optional("type", Json.STRING, ActivityRecord::type, Builder::type)
        .optional("timestamp", Json.ANY, ActivityRecord::timestamp, Builder::timestamp)
        .optional("event_type", Json.STRING, ActivityRecord::eventType, Builder::eventType)
        .optional("level", Json.STRING, ActivityRecord::level, Builder::level)
        .optional("user_id", Json.STRING, ActivityRecord::userId, Builder::userId)
        .optional("session_id", Json.STRING, ActivityRecord::sessionId, Builder::sessionId)
        .optional("request_id", Json.STRING, ActivityRecord::requestId, Builder::requestId)
        .optional("agent_id", Json.STRING, ActivityRecord::agentId, Builder::agentId)
        .optional("message", Json.STRING, ActivityRecord::message, Builder::message)
        .optional("content", Json.ANY, ActivityRecord::content, Builder::content)
        .optional("data", Json.OBJECT, ActivityRecord::data, Builder::data)
        .unknown(ActivityRecord::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ActivityRecord}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable Object timestamp;
    private @Nullable String eventType;
    private @Nullable String level;
    private @Nullable String userId;
    private @Nullable String sessionId;
    private @Nullable String requestId;
    private @Nullable String agentId;
    private @Nullable String message;
    private @Nullable Object content;
    private @Nullable Map<String, @Nullable Object> data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * What it is; {@code stream_open} is the first of a request and {@code stream_completed} the
     * last.
     */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** What kind of thing it is, in other releases. */
    public Builder eventType(@Nullable String eventType) {
      this.eventType = eventType;
      return this;
    }

    /** How grave it is. */
    public Builder level(@Nullable String level) {
      this.level = level;
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

    /** What happens, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** What it is about. */
    public Builder content(@Nullable Object content) {
      this.content = content;
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
    public ActivityRecord build() {
      return new ActivityRecord(
          type,
          timestamp,
          eventType,
          level,
          userId,
          sessionId,
          requestId,
          agentId,
          message,
          content,
          data,
          unknownFields);
    }
  }
}
