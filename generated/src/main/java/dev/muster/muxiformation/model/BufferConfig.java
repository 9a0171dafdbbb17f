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
 * How recent messages are kept.
 *
 * @param size How many.
 * @param multiplier How many more are kept for searching.
 * @param vectorSearch Whether they are searched by meaning.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record BufferConfig(
    @Nullable Integer size,
    @Nullable Double multiplier,
    @Nullable Boolean vectorSearch,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public BufferConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.size = size;
    builder.multiplier = multiplier;
    builder.vectorSearch = vectorSearch;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<BufferConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(BufferConfig::builder, Builder::build)
        .optional("size", Json.INTEGER, BufferConfig::size, Builder::size)
        .optional("multiplier", Json.DOUBLE, BufferConfig::multiplier, Builder::multiplier)
        .optional("vector_search", Json.BOOLEAN, BufferConfig::vectorSearch, Builder::vectorSearch)
        .unknown(BufferConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link BufferConfig}. */
  public static final class Builder {
    private @Nullable Integer size;
    private @Nullable Double multiplier;
    private @Nullable Boolean vectorSearch;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How many. */
    public Builder size(@Nullable Integer size) {
      this.size = size;
      return this;
    }

    /** How many more are kept for searching. */
    public Builder multiplier(@Nullable Double multiplier) {
      this.multiplier = multiplier;
      return this;
    }

    /** Whether they are searched by meaning. */
    public Builder vectorSearch(@Nullable Boolean vectorSearch) {
      this.vectorSearch = vectorSearch;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public BufferConfig build() {
      return new BufferConfig(size, multiplier, vectorSearch, unknownFields);
    }
  }
}
