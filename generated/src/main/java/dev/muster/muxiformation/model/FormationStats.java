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
 * How a formation is doing.
 *
 * @param running How long a formation has been running.
 * @param memory How much memory it takes. Its form is not stated.
 * @param requests How many requests there were.
 * @param bufferSize How much its memory buffer holds.
 * @param cpuPercent How busy it keeps the processor. In per cent.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationStats(
    @Nullable RunningTime running,
    @Nullable Object memory,
    @Nullable RequestTally requests,
    @Nullable Double bufferSize,
    @Nullable Double cpuPercent,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationStats {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.running = running;
    builder.memory = memory;
    builder.requests = requests;
    builder.bufferSize = bufferSize;
    builder.cpuPercent = cpuPercent;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationStats> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationStats::builder, Builder::build)
        .optional(
            "running", moshi.adapter(RunningTime.class), FormationStats::running, Builder::running)
        .optional("memory", Json.ANY, FormationStats::memory, Builder::memory)
        .optional(
            "requests",
            moshi.adapter(RequestTally.class),
            FormationStats::requests,
            Builder::requests)
        .optional("buffer_size", Json.DOUBLE, FormationStats::bufferSize, Builder::bufferSize)
        .optional("cpu_percent", Json.DOUBLE, FormationStats::cpuPercent, Builder::cpuPercent)
        .unknown(FormationStats::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationStats}. */
  public static final class Builder {
    private @Nullable RunningTime running;
    private @Nullable Object memory;
    private @Nullable RequestTally requests;
    private @Nullable Double bufferSize;
    private @Nullable Double cpuPercent;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How long a formation has been running. */
    public Builder running(@Nullable RunningTime running) {
      this.running = running;
      return this;
    }

    /** How much memory it takes. Its form is not stated. */
    public Builder memory(@Nullable Object memory) {
      this.memory = memory;
      return this;
    }

    /** How many requests there were. */
    public Builder requests(@Nullable RequestTally requests) {
      this.requests = requests;
      return this;
    }

    /** How much its memory buffer holds. */
    public Builder bufferSize(@Nullable Double bufferSize) {
      this.bufferSize = bufferSize;
      return this;
    }

    /** How busy it keeps the processor. In per cent. */
    public Builder cpuPercent(@Nullable Double cpuPercent) {
      this.cpuPercent = cpuPercent;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationStats build() {
      return new FormationStats(running, memory, requests, bufferSize, cpuPercent, unknownFields);
    }
  }
}
