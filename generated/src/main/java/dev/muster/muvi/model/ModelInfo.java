// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model in a list.
 *
 * @param id The model's id, which is not its slug.
 * @param providerId The id of who makes it; left out where the provider is told beside.
 * @param providerName The name of who makes it.
 * @param name Its name, for people.
 * @param description What it does.
 * @param category What it makes, such as {@code video}.
 * @param currentVersion The version that is used by default.
 * @param versionCount How many versions there are.
 * @param currentVersionPricing What a model costs, roughly. The estimate tells it exactly.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelInfo(
    String id,
    @Nullable String providerId,
    @Nullable String providerName,
    @Nullable String name,
    @Nullable String description,
    @Nullable String category,
    @Nullable String currentVersion,
    @Nullable Integer versionCount,
    @Nullable Pricing currentVersionPricing,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelInfo {
    Objects.requireNonNull(id, "id is required");
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
    builder.providerId = providerId;
    builder.providerName = providerName;
    builder.name = name;
    builder.description = description;
    builder.category = category;
    builder.currentVersion = currentVersion;
    builder.versionCount = versionCount;
    builder.currentVersionPricing = currentVersionPricing;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelInfo::builder, Builder::build)
        .required("id", Json.STRING, ModelInfo::id, Builder::id)
        .optional("providerId", Json.STRING, ModelInfo::providerId, Builder::providerId)
        .optional("providerName", Json.STRING, ModelInfo::providerName, Builder::providerName)
        .optional("name", Json.STRING, ModelInfo::name, Builder::name)
        .optional("description", Json.STRING, ModelInfo::description, Builder::description)
        .optional("category", Json.STRING, ModelInfo::category, Builder::category)
        .optional("currentVersion", Json.STRING, ModelInfo::currentVersion, Builder::currentVersion)
        .optional("versionCount", Json.INTEGER, ModelInfo::versionCount, Builder::versionCount)
        .optional(
            "currentVersionPricing",
            moshi.adapter(Pricing.class),
            ModelInfo::currentVersionPricing,
            Builder::currentVersionPricing)
        .unknown(ModelInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String providerId;
    private @Nullable String providerName;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String currentVersion;
    private @Nullable Integer versionCount;
    private @Nullable Pricing currentVersionPricing;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model's id, which is not its slug. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The id of who makes it; left out where the provider is told beside. */
    public Builder providerId(@Nullable String providerId) {
      this.providerId = providerId;
      return this;
    }

    /** The name of who makes it. */
    public Builder providerName(@Nullable String providerName) {
      this.providerName = providerName;
      return this;
    }

    /** Its name, for people. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it does. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** What it makes, such as {@code video}. */
    public Builder category(@Nullable String category) {
      this.category = category;
      return this;
    }

    /** The version that is used by default. */
    public Builder currentVersion(@Nullable String currentVersion) {
      this.currentVersion = currentVersion;
      return this;
    }

    /** How many versions there are. */
    public Builder versionCount(@Nullable Integer versionCount) {
      this.versionCount = versionCount;
      return this;
    }

    /** What a model costs, roughly. The estimate tells it exactly. */
    public Builder currentVersionPricing(@Nullable Pricing currentVersionPricing) {
      this.currentVersionPricing = currentVersionPricing;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ModelInfo build() {
      return new ModelInfo(
          id,
          providerId,
          providerName,
          name,
          description,
          category,
          currentVersion,
          versionCount,
          currentVersionPricing,
          unknownFields);
    }
  }
}
