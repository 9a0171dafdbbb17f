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
 * Something that is remembered of a user.
 *
 * @param id Its id.
 * @param userId The user.
 * @param content What is remembered: a text, or a fact with its kind.
 * @param scope For whom it counts.
 * @param scopeId Which one of those.
 * @param metadata Whatever was stored with it.
 * @param createdAt When it was stored.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Memory(
    String id,
    @Nullable String userId,
    @Nullable MemoryContent content,
    @Nullable String scope,
    @Nullable String scopeId,
    @Nullable Map<String, @Nullable Object> metadata,
    @Nullable String createdAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Memory {
    Objects.requireNonNull(id, "id is required");
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
    builder.id = id;
    builder.userId = userId;
    builder.content = content;
    builder.scope = scope;
    builder.scopeId = scopeId;
    builder.metadata = metadata;
    builder.createdAt = createdAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Memory> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Memory::builder, Builder::build)
        .required("id", Json.STRING, Memory::id, Builder::id)
        .optional("user_id", Json.STRING, Memory::userId, Builder::userId)
        .optional("content", moshi.adapter(MemoryContent.class), Memory::content, Builder::content)
        .optional("scope", Json.STRING, Memory::scope, Builder::scope)
        .optional("scope_id", Json.STRING, Memory::scopeId, Builder::scopeId)
        .optional("metadata", Json.OBJECT, Memory::metadata, Builder::metadata)
        .optional("created_at", Json.STRING, Memory::createdAt, Builder::createdAt)
        .unknown(Memory::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Memory}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String userId;
    private @Nullable MemoryContent content;
    private @Nullable String scope;
    private @Nullable String scopeId;
    private @Nullable Map<String, @Nullable Object> metadata;
    private @Nullable String createdAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The user. */
    public Builder userId(@Nullable String userId) {
      this.userId = userId;
      return this;
    }

    /** What is remembered: a text, or a fact with its kind. */
    public Builder content(@Nullable MemoryContent content) {
      this.content = content;
      return this;
    }

    /** For whom it counts. */
    public Builder scope(@Nullable String scope) {
      this.scope = scope;
      return this;
    }

    /** Which one of those. */
    public Builder scopeId(@Nullable String scopeId) {
      this.scopeId = scopeId;
      return this;
    }

    /** Whatever was stored with it. */
    public Builder metadata(@Nullable Map<String, @Nullable Object> metadata) {
      this.metadata = metadata;
      return this;
    }

    /** When it was stored. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Memory build() {
      return new Memory(id, userId, content, scope, scopeId, metadata, createdAt, unknownFields);
    }
  }
}
