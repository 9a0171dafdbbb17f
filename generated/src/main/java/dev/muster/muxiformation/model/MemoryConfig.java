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
 * How the formation remembers.
 *
 * @param buffer How recent messages are kept.
 * @param working How much is kept at hand.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryConfig(
    @Nullable BufferConfig buffer,
    @Nullable WorkingMemoryConfig working,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.buffer = buffer;
    builder.working = working;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryConfig::builder, Builder::build)
        .optional(
            "buffer", moshi.adapter(BufferConfig.class), MemoryConfig::buffer, Builder::buffer)
        .optional(
            "working",
            moshi.adapter(WorkingMemoryConfig.class),
            MemoryConfig::working,
            Builder::working)
        .unknown(MemoryConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryConfig}. */
  public static final class Builder {
    private @Nullable BufferConfig buffer;
    private @Nullable WorkingMemoryConfig working;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How recent messages are kept. */
    public Builder buffer(@Nullable BufferConfig buffer) {
      this.buffer = buffer;
      return this;
    }

    /** How much is kept at hand. */
    public Builder working(@Nullable WorkingMemoryConfig working) {
      this.working = working;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MemoryConfig build() {
      return new MemoryConfig(buffer, working, unknownFields);
    }
  }
}
