// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes to other formations.
 *
 * @param enabled Whether anything may.
 * @param defaultRetryAttempts How often it is tried again.
 * @param defaultTimeoutSeconds How long an answer may take. In seconds.
 * @param allowedFormations The formations that may be asked.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OutboundConfig(
    @Nullable Boolean enabled,
    @Nullable Integer defaultRetryAttempts,
    @Nullable Integer defaultTimeoutSeconds,
    @Nullable List<String> allowedFormations,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OutboundConfig {
    allowedFormations = allowedFormations == null ? null : Json.copyOf(allowedFormations);
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
    builder.defaultRetryAttempts = defaultRetryAttempts;
    builder.defaultTimeoutSeconds = defaultTimeoutSeconds;
    builder.allowedFormations = allowedFormations;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OutboundConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OutboundConfig::builder, Builder::build)
        .optional("enabled", Json.BOOLEAN, OutboundConfig::enabled, Builder::enabled)
        .optional(
            "default_retry_attempts",
            Json.INTEGER,
            OutboundConfig::defaultRetryAttempts,
            Builder::defaultRetryAttempts)
        .optional(
            "default_timeout_seconds",
            Json.INTEGER,
            OutboundConfig::defaultTimeoutSeconds,
            Builder::defaultTimeoutSeconds)
        .optional(
            "allowed_formations",
            Json.list(Json.STRING),
            OutboundConfig::allowedFormations,
            Builder::allowedFormations)
        .unknown(OutboundConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OutboundConfig}. */
  public static final class Builder {
    private @Nullable Boolean enabled;
    private @Nullable Integer defaultRetryAttempts;
    private @Nullable Integer defaultTimeoutSeconds;
    private @Nullable List<String> allowedFormations;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether anything may. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** How often it is tried again. */
    public Builder defaultRetryAttempts(@Nullable Integer defaultRetryAttempts) {
      this.defaultRetryAttempts = defaultRetryAttempts;
      return this;
    }

    /** How long an answer may take. In seconds. */
    public Builder defaultTimeoutSeconds(@Nullable Integer defaultTimeoutSeconds) {
      this.defaultTimeoutSeconds = defaultTimeoutSeconds;
      return this;
    }

    /** The formations that may be asked. */
    public Builder allowedFormations(@Nullable List<String> allowedFormations) {
      this.allowedFormations = allowedFormations;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OutboundConfig build() {
      return new OutboundConfig(
          enabled, defaultRetryAttempts, defaultTimeoutSeconds, allowedFormations, unknownFields);
    }
  }
}
