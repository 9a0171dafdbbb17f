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
 * A message of an earlier conversation.
 *
 * @param role Who said it: {@code user} or {@code assistant}.
 * @param content What was said.
 * @param timestamp When.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RestoredMessage(
    String role,
    String content,
    @Nullable String timestamp,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RestoredMessage {
    Objects.requireNonNull(role, "role is required");
    Objects.requireNonNull(content, "content is required");
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
    builder.content = content;
    builder.timestamp = timestamp;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RestoredMessage> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RestoredMessage::builder, Builder::build)
        .required("role", Json.STRING, RestoredMessage::role, Builder::role)
        .required("content", Json.STRING, RestoredMessage::content, Builder::content)
        .optional("timestamp", Json.STRING, RestoredMessage::timestamp, Builder::timestamp)
        .unknown(RestoredMessage::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RestoredMessage}. */
  public static final class Builder {
    private @Nullable String role;
    private @Nullable String content;
    private @Nullable String timestamp;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Who said it: {@code user} or {@code assistant}. */
    public Builder role(String role) {
      this.role = role;
      return this;
    }

    /** What was said. */
    public Builder content(String content) {
      this.content = content;
      return this;
    }

    /** When. */
    public Builder timestamp(@Nullable String timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RestoredMessage build() {
      return new RestoredMessage(role, content, timestamp, unknownFields);
    }
  }
}
