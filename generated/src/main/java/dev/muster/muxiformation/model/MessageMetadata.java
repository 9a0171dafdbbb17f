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
 * Who said it, and where.
 *
 * @param role Who said it: {@code user} or {@code assistant}.
 * @param userId The user.
 * @param sessionId The conversation.
 * @param agentId The agent.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MessageMetadata(
    @Nullable String role,
    @Nullable String userId,
    @Nullable String sessionId,
    @Nullable String agentId,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MessageMetadata {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.role = role;
    builder.userId = userId;
    builder.sessionId = sessionId;
    builder.agentId = agentId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MessageMetadata> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MessageMetadata::builder, Builder::build)
        .optional("role", Json.STRING, MessageMetadata::role, Builder::role)
        .optional("user_id", Json.STRING, MessageMetadata::userId, Builder::userId)
        .optional("session_id", Json.STRING, MessageMetadata::sessionId, Builder::sessionId)
        .optional("agent_id", Json.STRING, MessageMetadata::agentId, Builder::agentId)
        .unknown(MessageMetadata::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MessageMetadata}. */
  public static final class Builder {
    private @Nullable String role;
    private @Nullable String userId;
    private @Nullable String sessionId;
    private @Nullable String agentId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Who said it: {@code user} or {@code assistant}. */
    public Builder role(@Nullable String role) {
      this.role = role;
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

    /** The agent. */
    public Builder agentId(@Nullable String agentId) {
      this.agentId = agentId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MessageMetadata build() {
      return new MessageMetadata(role, userId, sessionId, agentId, unknownFields);
    }
  }
}
