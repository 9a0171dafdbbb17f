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
 * A text to remember.
 *
 * @param content The text.
 * @param metadata Whatever is to be stored with it.
 * @param scope For whom it counts.
 * @param scopeId Which one of those.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryText(
    String content,
    @Nullable Map<String, @Nullable Object> metadata,
    @Nullable String scope,
    @Nullable String scopeId,
    Map<String, @Nullable Object> unknownFields)
    implements MemoryCreation {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryText {
    Objects.requireNonNull(content, "content is required");
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
    builder.content = content;
    builder.metadata = metadata;
    builder.scope = scope;
    builder.scopeId = scopeId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryText> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryText::builder, Builder::build)
        .required("content", Json.STRING, MemoryText::content, Builder::content)
        .optional("metadata", Json.OBJECT, MemoryText::metadata, Builder::metadata)
        .optional("scope", Json.STRING, MemoryText::scope, Builder::scope)
        .optional("scope_id", Json.STRING, MemoryText::scopeId, Builder::scopeId)
        .unknown(MemoryText::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryText}. */
  public static final class Builder {
    private @Nullable String content;
    private @Nullable Map<String, @Nullable Object> metadata;
    private @Nullable String scope;
    private @Nullable String scopeId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The text. */
    public Builder content(String content) {
      this.content = content;
      return this;
    }

    /** Whatever is to be stored with it. */
    public Builder metadata(@Nullable Map<String, @Nullable Object> metadata) {
      this.metadata = metadata;
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MemoryText build() {
      return new MemoryText(content, metadata, scope, scopeId, unknownFields);
    }
  }
}
