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
 * The recent messages of a user, counted.
 *
 * @param userId The user.
 * @param totalMessages How many there are.
 * @param sessions One entry a session.
 * @param bufferSizeKb How much room they take. In kilobytes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UserBuffer(
    @Nullable String userId,
    @Nullable Integer totalMessages,
    @Nullable List<BufferSession> sessions,
    @Nullable Double bufferSizeKb,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UserBuffer {
    sessions = sessions == null ? null : Json.copyOf(sessions);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.userId = userId;
    builder.totalMessages = totalMessages;
    builder.sessions = sessions;
    builder.bufferSizeKb = bufferSizeKb;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UserBuffer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UserBuffer::builder, Builder::build)
        .optional("user_id", Json.STRING, UserBuffer::userId, Builder::userId)
        .optional("total_messages", Json.INTEGER, UserBuffer::totalMessages, Builder::totalMessages)
        .optional(
            "sessions",
            Json.list(moshi.adapter(BufferSession.class)),
            UserBuffer::sessions,
            Builder::sessions)
        .optional("buffer_size_kb", Json.DOUBLE, UserBuffer::bufferSizeKb, Builder::bufferSizeKb)
        .unknown(UserBuffer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UserBuffer}. */
  public static final class Builder {
    private @Nullable String userId;
    private @Nullable Integer totalMessages;
    private @Nullable List<BufferSession> sessions;
    private @Nullable Double bufferSizeKb;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** How many there are. */
    public Builder totalMessages(@Nullable Integer totalMessages) {
      this.totalMessages = totalMessages;
      return this;
    }

    /** One entry a session. */
    public Builder sessions(@Nullable List<BufferSession> sessions) {
      this.sessions = sessions;
      return this;
    }

    /** How much room they take. In kilobytes. */
    public Builder bufferSizeKb(@Nullable Double bufferSizeKb) {
      this.bufferSizeKb = bufferSizeKb;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UserBuffer build() {
      return new UserBuffer(userId, totalMessages, sessions, bufferSizeKb, unknownFields);
    }
  }
}
