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
 * Messages of a conversation.
 *
 * @param sessionId The conversation.
 * @param messages One entry a message.
 * @param count How many are told.
 * @param hasMore Whether there are earlier ones.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MessageList(
    @Nullable String sessionId,
    List<SessionMessage> messages,
    @Nullable Integer count,
    @Nullable Boolean hasMore,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MessageList {
    Objects.requireNonNull(messages, "messages is required");
    messages = Json.copyOf(messages);
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
    builder.messages = messages;
    builder.count = count;
    builder.hasMore = hasMore;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MessageList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MessageList::builder, Builder::build)
        .optional("session_id", Json.STRING, MessageList::sessionId, Builder::sessionId)
        .required(
            "messages",
            Json.list(moshi.adapter(SessionMessage.class)),
            MessageList::messages,
            Builder::messages)
        .optional("count", Json.INTEGER, MessageList::count, Builder::count)
        .optional("has_more", Json.BOOLEAN, MessageList::hasMore, Builder::hasMore)
        .unknown(MessageList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MessageList}. */
  public static final class Builder {
    private @Nullable String sessionId;
    private @Nullable List<SessionMessage> messages;
    private @Nullable Integer count;
    private @Nullable Boolean hasMore;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The conversation. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** One entry a message. */
    public Builder messages(List<SessionMessage> messages) {
      this.messages = messages;
      return this;
    }

    /** How many are told. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Whether there are earlier ones. */
    public Builder hasMore(@Nullable Boolean hasMore) {
      this.hasMore = hasMore;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MessageList build() {
      return new MessageList(sessionId, messages, count, hasMore, unknownFields);
    }
  }
}
