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
 * Which language models there are and how they are used.
 *
 * @param apiKeys Keys of model providers by name, masked.
 * @param models The models.
 * @param settings How they are used.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LlmSettings(
    @Nullable Map<String, String> apiKeys,
    @Nullable List<Map<String, @Nullable Object>> models,
    @Nullable Map<String, @Nullable Object> settings,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LlmSettings {
    apiKeys = apiKeys == null ? null : Json.copyOf(apiKeys);
    models = models == null ? null : Json.copyOf(models);
    settings = settings == null ? null : Json.copyOf(settings);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.apiKeys = apiKeys;
    builder.models = models;
    builder.settings = settings;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LlmSettings> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LlmSettings::builder, Builder::build)
        .optional("api_keys", Json.map(Json.STRING), LlmSettings::apiKeys, Builder::apiKeys)
        .optional("models", Json.list(Json.OBJECT), LlmSettings::models, Builder::models)
        .optional("settings", Json.OBJECT, LlmSettings::settings, Builder::settings)
        .unknown(LlmSettings::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LlmSettings}. */
  public static final class Builder {
    private @Nullable Map<String, String> apiKeys;
    private @Nullable List<Map<String, @Nullable Object>> models;
    private @Nullable Map<String, @Nullable Object> settings;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Keys of model providers by name, masked. */
    public Builder apiKeys(@Nullable Map<String, String> apiKeys) {
      this.apiKeys = apiKeys;
      return this;
    }

    /** The models. */
    public Builder models(@Nullable List<Map<String, @Nullable Object>> models) {
      this.models = models;
      return this;
    }

    /** How they are used. */
    public Builder settings(@Nullable Map<String, @Nullable Object> settings) {
      this.settings = settings;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LlmSettings build() {
      return new LlmSettings(apiKeys, models, settings, unknownFields);
    }
  }
}
