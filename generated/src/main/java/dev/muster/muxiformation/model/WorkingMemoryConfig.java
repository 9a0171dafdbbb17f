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
 * How much is kept at hand.
 *
 * @param maxMemoryMb How much at most. In megabytes.
 * @param fifoIntervalMin How often the oldest is dropped. In minutes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record WorkingMemoryConfig(
    @Nullable Integer maxMemoryMb,
    @Nullable Integer fifoIntervalMin,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public WorkingMemoryConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.maxMemoryMb = maxMemoryMb;
    builder.fifoIntervalMin = fifoIntervalMin;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<WorkingMemoryConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(WorkingMemoryConfig::builder, Builder::build)
        .optional(
            "max_memory_mb", Json.INTEGER, WorkingMemoryConfig::maxMemoryMb, Builder::maxMemoryMb)
        .optional(
            "fifo_interval_min",
            Json.INTEGER,
            WorkingMemoryConfig::fifoIntervalMin,
            Builder::fifoIntervalMin)
        .unknown(WorkingMemoryConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link WorkingMemoryConfig}. */
  public static final class Builder {
    private @Nullable Integer maxMemoryMb;
    private @Nullable Integer fifoIntervalMin;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How much at most. In megabytes. */
    public Builder maxMemoryMb(@Nullable Integer maxMemoryMb) {
      this.maxMemoryMb = maxMemoryMb;
      return this;
    }

    /** How often the oldest is dropped. In minutes. */
    public Builder fifoIntervalMin(@Nullable Integer fifoIntervalMin) {
      this.fifoIntervalMin = fifoIntervalMin;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public WorkingMemoryConfig build() {
      return new WorkingMemoryConfig(maxMemoryMb, fifoIntervalMin, unknownFields);
    }
  }
}
