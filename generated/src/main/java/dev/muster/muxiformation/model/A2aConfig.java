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
 * How the formation talks to other formations.
 *
 * @param inbound What comes from other formations.
 * @param outbound What goes to other formations.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record A2aConfig(
    @Nullable InboundConfig inbound,
    @Nullable OutboundConfig outbound,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public A2aConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.inbound = inbound;
    builder.outbound = outbound;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<A2aConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(A2aConfig::builder, Builder::build)
        .optional(
            "inbound", moshi.adapter(InboundConfig.class), A2aConfig::inbound, Builder::inbound)
        .optional(
            "outbound", moshi.adapter(OutboundConfig.class), A2aConfig::outbound, Builder::outbound)
        .unknown(A2aConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link A2aConfig}. */
  public static final class Builder {
    private @Nullable InboundConfig inbound;
    private @Nullable OutboundConfig outbound;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What comes from other formations. */
    public Builder inbound(@Nullable InboundConfig inbound) {
      this.inbound = inbound;
      return this;
    }

    /** What goes to other formations. */
    public Builder outbound(@Nullable OutboundConfig outbound) {
      this.outbound = outbound;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public A2aConfig build() {
      return new A2aConfig(inbound, outbound, unknownFields);
    }
  }
}
