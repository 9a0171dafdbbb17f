// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A provider and its models.
 *
 * @param provider Who makes models.
 * @param models Its models.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProviderModels(
    @Nullable ProviderInfo provider,
    List<ModelInfo> models,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProviderModels {
    Objects.requireNonNull(models, "models is required");
    models = Json.copyOf(models);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.provider = provider;
    builder.models = models;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProviderModels> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProviderModels::builder, Builder::build)
        .optional(
            "provider",
            moshi.adapter(ProviderInfo.class),
            ProviderModels::provider,
            Builder::provider)
        .required(
            "models",
            Json.list(moshi.adapter(ModelInfo.class)),
            ProviderModels::models,
            Builder::models)
        .unknown(ProviderModels::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProviderModels}. */
  public static final class Builder {
    private @Nullable ProviderInfo provider;
    private @Nullable List<ModelInfo> models;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Who makes models. */
    public Builder provider(@Nullable ProviderInfo provider) {
      this.provider = provider;
      return this;
    }

    /** Its models. */
    public Builder models(List<ModelInfo> models) {
      this.models = models;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ProviderModels build() {
      return new ProviderModels(provider, models, unknownFields);
    }
  }
}
