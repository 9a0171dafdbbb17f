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
 * A piece of a streamed reply, as newer releases tell it.
 *
 * @param type What a piece of a streamed reply is. More kinds may be added.
 * @param content What it says; a text if the type is {@code content}.
 * @param text The text, in other releases.
 * @param stage What is being done.
 * @param requestId The id of the request.
 * @param streamDiscontinuity Whether this does not go on from what was streamed before. What to
 *     make of it is not stated.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatPiece(
    ChatPieceType type,
    @Nullable Object content,
    @Nullable String text,
    @Nullable String stage,
    @Nullable String requestId,
    @Nullable Boolean streamDiscontinuity,
    Map<String, @Nullable Object> unknownFields)
    implements TokenContent, ChatChunk {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatPiece {
    Objects.requireNonNull(type, "type is required");
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
    builder.content = content;
    builder.text = text;
    builder.stage = stage;
    builder.requestId = requestId;
    builder.streamDiscontinuity = streamDiscontinuity;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatPiece> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatPiece::builder, Builder::build)
        .required(
            "type",
            Json.wrap(Json.STRING, ChatPieceType::new, ChatPieceType::value),
            ChatPiece::type,
            Builder::type)
        .optional("content", Json.ANY, ChatPiece::content, Builder::content)
        .optional("text", Json.STRING, ChatPiece::text, Builder::text)
        .optional("stage", Json.STRING, ChatPiece::stage, Builder::stage)
        .optional("request_id", Json.STRING, ChatPiece::requestId, Builder::requestId)
        .optional(
            "stream_discontinuity",
            Json.BOOLEAN,
            ChatPiece::streamDiscontinuity,
            Builder::streamDiscontinuity)
        .unknown(ChatPiece::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatPiece}. */
  public static final class Builder {
    private @Nullable ChatPieceType type;
    private @Nullable Object content;
    private @Nullable String text;
    private @Nullable String stage;
    private @Nullable String requestId;
    private @Nullable Boolean streamDiscontinuity;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a piece of a streamed reply is. More kinds may be added. */
    public Builder type(ChatPieceType type) {
      this.type = type;
      return this;
    }

    /** What it says; a text if the type is {@code content}. */
    public Builder content(@Nullable Object content) {
      this.content = content;
      return this;
    }

    /** The text, in other releases. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** What is being done. */
    public Builder stage(@Nullable String stage) {
      this.stage = stage;
      return this;
    }

    /** The id of the request. */
    public Builder requestId(@Nullable String requestId) {
      this.requestId = requestId;
      return this;
    }

    /**
     * Whether this does not go on from what was streamed before. What to make of it is not stated.
     */
    public Builder streamDiscontinuity(@Nullable Boolean streamDiscontinuity) {
      this.streamDiscontinuity = streamDiscontinuity;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatPiece build() {
      return new ChatPiece(
          type, content, text, stage, requestId, streamDiscontinuity, unknownFields);
    }
  }
}
