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
 * A tool server to add, or what is to change about one. Its fields beyond the id are not stated.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param id Its id.
 * @param enabled Whether it is used.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpServerSettings(
    @Nullable String id, @Nullable Boolean enabled, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpServerSettings {
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
    builder.enabled = enabled;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpServerSettings> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpServerSettings::builder, Builder::build)
        .optional("id", Json.STRING, McpServerSettings::id, Builder::id)
        .optional("enabled", Json.BOOLEAN, McpServerSettings::enabled, Builder::enabled)
        .unknown(McpServerSettings::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpServerSettings}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Boolean enabled;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Whether it is used. */
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
    public McpServerSettings build() {
      return new McpServerSettings(id, enabled, unknownFields);
    }
  }
}
