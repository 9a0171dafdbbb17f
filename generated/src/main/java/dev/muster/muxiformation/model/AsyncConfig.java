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
 * When requests are answered later instead of at once.
 *
 * @param thresholdSeconds What is expected to take longer is answered later. In seconds.
 * @param enableEstimation Whether durations are estimated.
 * @param webhookUrl Where results are sent unless a request says otherwise.
 * @param webhookRetries How often a delivery is repeated.
 * @param webhookTimeout How long a delivery may take. In seconds.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AsyncConfig(
    @Nullable Integer thresholdSeconds,
    @Nullable Boolean enableEstimation,
    @Nullable String webhookUrl,
    @Nullable Integer webhookRetries,
    @Nullable Integer webhookTimeout,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AsyncConfig {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.thresholdSeconds = thresholdSeconds;
    builder.enableEstimation = enableEstimation;
    builder.webhookUrl = webhookUrl;
    builder.webhookRetries = webhookRetries;
    builder.webhookTimeout = webhookTimeout;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AsyncConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AsyncConfig::builder, Builder::build)
        .optional(
            "threshold_seconds",
            Json.INTEGER,
            AsyncConfig::thresholdSeconds,
            Builder::thresholdSeconds)
        .optional(
            "enable_estimation",
            Json.BOOLEAN,
            AsyncConfig::enableEstimation,
            Builder::enableEstimation)
        .optional("webhook_url", Json.STRING, AsyncConfig::webhookUrl, Builder::webhookUrl)
        .optional(
            "webhook_retries", Json.INTEGER, AsyncConfig::webhookRetries, Builder::webhookRetries)
        .optional(
            "webhook_timeout", Json.INTEGER, AsyncConfig::webhookTimeout, Builder::webhookTimeout)
        .unknown(AsyncConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AsyncConfig}. */
  public static final class Builder {
    private @Nullable Integer thresholdSeconds;
    private @Nullable Boolean enableEstimation;
    private @Nullable String webhookUrl;
    private @Nullable Integer webhookRetries;
    private @Nullable Integer webhookTimeout;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is expected to take longer is answered later. In seconds. */
    public Builder thresholdSeconds(@Nullable Integer thresholdSeconds) {
      this.thresholdSeconds = thresholdSeconds;
      return this;
    }

    /** Whether durations are estimated. */
    public Builder enableEstimation(@Nullable Boolean enableEstimation) {
      this.enableEstimation = enableEstimation;
      return this;
    }

    /** Where results are sent unless a request says otherwise. */
    public Builder webhookUrl(@Nullable String webhookUrl) {
      this.webhookUrl = webhookUrl;
      return this;
    }

    /** How often a delivery is repeated. */
    public Builder webhookRetries(@Nullable Integer webhookRetries) {
      this.webhookRetries = webhookRetries;
      return this;
    }

    /** How long a delivery may take. In seconds. */
    public Builder webhookTimeout(@Nullable Integer webhookTimeout) {
      this.webhookTimeout = webhookTimeout;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AsyncConfig build() {
      return new AsyncConfig(
          thresholdSeconds,
          enableEstimation,
          webhookUrl,
          webhookRetries,
          webhookTimeout,
          unknownFields);
    }
  }
}
