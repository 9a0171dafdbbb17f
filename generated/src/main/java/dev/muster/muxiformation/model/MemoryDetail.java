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
 * A fact to remember, with a name for its kind.
 *
 * @param type The kind of fact.
 * @param detail The fact.
 * @param metadata Whatever is to be stored with it.
 * @param scope For whom it counts.
 * @param scopeId Which one of those.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryDetail(
    String type,
    String detail,
    @Nullable Map<String, @Nullable Object> metadata,
    @Nullable String scope,
    @Nullable String scopeId,
    Map<String, @Nullable Object> unknownFields)
    implements MemoryCreation {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryDetail {
    Objects.requireNonNull(type, "type is required");
    Objects.requireNonNull(detail, "detail is required");
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
    builder.type = type;
    builder.detail = detail;
    builder.metadata = metadata;
    builder.scope = scope;
    builder.scopeId = scopeId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryDetail::builder, Builder::build)
        .required("type", Json.STRING, MemoryDetail::type, Builder::type)
        .required("detail", Json.STRING, MemoryDetail::detail, Builder::detail)
        .optional("metadata", Json.OBJECT, MemoryDetail::metadata, Builder::metadata)
        .optional("scope", Json.STRING, MemoryDetail::scope, Builder::scope)
        .optional("scope_id", Json.STRING, MemoryDetail::scopeId, Builder::scopeId)
        .unknown(MemoryDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryDetail}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable String detail;
    private @Nullable Map<String, @Nullable Object> metadata;
    private @Nullable String scope;
    private @Nullable String scopeId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The kind of fact. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** The fact. */
    public Builder detail(String detail) {
      this.detail = detail;
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
    public MemoryDetail build() {
      return new MemoryDetail(type, detail, metadata, scope, scopeId, unknownFields);
    }
  }
}
