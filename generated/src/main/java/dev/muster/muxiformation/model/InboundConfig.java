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
 * What comes from other formations.
 *
 * @param enabled Whether anything may.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record InboundConfig(
    @Nullable Boolean enabled, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public InboundConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enabled = enabled;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<InboundConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(InboundConfig::builder, Builder::build)
        .optional("enabled", Json.BOOLEAN, InboundConfig::enabled, Builder::enabled)
        .unknown(InboundConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link InboundConfig}. */
  public static final class Builder {
    private @Nullable Boolean enabled;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether anything may. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public InboundConfig build() {
      return new InboundConfig(enabled, unknownFields);
    }
  }
}
