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
 * How the scheduler is set up.
 *
 * @param config Its settings.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SchedulerConfig(
    @Nullable Map<String, @Nullable Object> config, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SchedulerConfig {
    config = config == null ? null : Json.copyOf(config);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.config = config;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SchedulerConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SchedulerConfig::builder, Builder::build)
        .optional("config", Json.OBJECT, SchedulerConfig::config, Builder::config)
        .unknown(SchedulerConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SchedulerConfig}. */
  public static final class Builder {
    private @Nullable Map<String, @Nullable Object> config;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its settings. */
    public Builder config(@Nullable Map<String, @Nullable Object> config) {
      this.config = config;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SchedulerConfig build() {
      return new SchedulerConfig(config, unknownFields);
    }
  }
}
