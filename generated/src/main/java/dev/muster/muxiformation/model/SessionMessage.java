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
 * One message of a conversation. Releases differ in where they tell the text and who said it.
 *
 * @param id Its id.
 * @param role Who said it: {@code user} or {@code assistant}.
 * @param content What was said; usually a text.
 * @param text What was said, in other releases.
 * @param timestamp When. Releases differ in its form.
 * @param metadata Who said it, and where.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SessionMessage(
    @Nullable String id,
    @Nullable String role,
    @Nullable Object content,
    @Nullable String text,
    @Nullable Object timestamp,
    @Nullable MessageMetadata metadata,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SessionMessage {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.role = role;
    builder.content = content;
    builder.text = text;
    builder.timestamp = timestamp;
    builder.metadata = metadata;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SessionMessage> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SessionMessage::builder, Builder::build)
        .optional("id", Json.STRING, SessionMessage::id, Builder::id)
        .optional("role", Json.STRING, SessionMessage::role, Builder::role)
        .optional("content", Json.ANY, SessionMessage::content, Builder::content)
        .optional("text", Json.STRING, SessionMessage::text, Builder::text)
        .optional("timestamp", Json.ANY, SessionMessage::timestamp, Builder::timestamp)
        .optional(
            "metadata",
            moshi.adapter(MessageMetadata.class),
            SessionMessage::metadata,
            Builder::metadata)
        .unknown(SessionMessage::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SessionMessage}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String role;
    private @Nullable Object content;
    private @Nullable String text;
    private @Nullable Object timestamp;
    private @Nullable MessageMetadata metadata;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Who said it: {@code user} or {@code assistant}. */
    public Builder role(@Nullable String role) {
      this.role = role;
      return this;
    }

    /** What was said; usually a text. */
    public Builder content(@Nullable Object content) {
      this.content = content;
      return this;
    }

    /** What was said, in other releases. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /** When. Releases differ in its form. */
    public Builder timestamp(@Nullable Object timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** Who said it, and where. */
    public Builder metadata(@Nullable MessageMetadata metadata) {
      this.metadata = metadata;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SessionMessage build() {
      return new SessionMessage(id, role, content, text, timestamp, metadata, unknownFields);
    }
  }
}
