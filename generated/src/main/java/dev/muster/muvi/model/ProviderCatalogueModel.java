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
 * A model, listed with its provider.
 *
 * @param slug What a job names the model by.
 * @param name Its name, for people.
 * @param description What it does.
 * @param category What it makes.
 * @param capability What it can do.
 * @param pricing What a model costs, roughly. The estimate tells it exactly.
 * @param tags Words to find it by.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProviderCatalogueModel(
    String slug,
    @Nullable String name,
    @Nullable String description,
    @Nullable String category,
    @Nullable String capability,
    @Nullable Pricing pricing,
    @Nullable List<String> tags,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProviderCatalogueModel {
    Objects.requireNonNull(slug, "slug is required");
    tags = tags == null ? null : Json.copyOf(tags);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.slug = slug;
    builder.name = name;
    builder.description = description;
    builder.category = category;
    builder.capability = capability;
    builder.pricing = pricing;
    builder.tags = tags;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProviderCatalogueModel> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProviderCatalogueModel::builder, Builder::build)
        .required("slug", Json.STRING, ProviderCatalogueModel::slug, Builder::slug)
        .optional("name", Json.STRING, ProviderCatalogueModel::name, Builder::name)
        .optional(
            "description", Json.STRING, ProviderCatalogueModel::description, Builder::description)
        .optional("category", Json.STRING, ProviderCatalogueModel::category, Builder::category)
        .optional(
            "capability", Json.STRING, ProviderCatalogueModel::capability, Builder::capability)
        .optional(
            "pricing",
            moshi.adapter(Pricing.class),
            ProviderCatalogueModel::pricing,
            Builder::pricing)
        .optional("tags", Json.list(Json.STRING), ProviderCatalogueModel::tags, Builder::tags)
        .unknown(ProviderCatalogueModel::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProviderCatalogueModel}. */
  public static final class Builder {
    private @Nullable String slug;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String capability;
    private @Nullable Pricing pricing;
    private @Nullable List<String> tags;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a job names the model by. */
    public Builder slug(String slug) {
      this.slug = slug;
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

    /** What it makes. */
    public Builder category(@Nullable String category) {
      this.category = category;
      return this;
    }

    /** What it can do. */
    public Builder capability(@Nullable String capability) {
      this.capability = capability;
      return this;
    }

    /** What a model costs, roughly. The estimate tells it exactly. */
    public Builder pricing(@Nullable Pricing pricing) {
      this.pricing = pricing;
      return this;
    }

    /** Words to find it by. */
    public Builder tags(@Nullable List<String> tags) {
      this.tags = tags;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ProviderCatalogueModel build() {
      return new ProviderCatalogueModel(
          slug, name, description, category, capability, pricing, tags, unknownFields);
    }
  }
}
