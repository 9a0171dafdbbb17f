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
 * A model of the public catalogue.
 *
 * @param slug What a job names the model by.
 * @param provider Who makes a model.
 * @param category What it makes, such as {@code video}.
 * @param capability What it can do, such as {@code text-to-video}.
 * @param pricing What a model costs, roughly. The estimate tells it exactly.
 * @param tags Words to find it by.
 * @param ratings What users think of a model.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CatalogueModel(
    String slug,
    @Nullable ProviderSummary provider,
    @Nullable String category,
    @Nullable String capability,
    @Nullable Pricing pricing,
    @Nullable List<String> tags,
    @Nullable Ratings ratings,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CatalogueModel {
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
    builder.provider = provider;
    builder.category = category;
    builder.capability = capability;
    builder.pricing = pricing;
    builder.tags = tags;
    builder.ratings = ratings;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CatalogueModel> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CatalogueModel::builder, Builder::build)
        .required("slug", Json.STRING, CatalogueModel::slug, Builder::slug)
        .optional(
            "provider",
            moshi.adapter(ProviderSummary.class),
            CatalogueModel::provider,
            Builder::provider)
        .optional("category", Json.STRING, CatalogueModel::category, Builder::category)
        .optional("capability", Json.STRING, CatalogueModel::capability, Builder::capability)
        .optional(
            "pricing", moshi.adapter(Pricing.class), CatalogueModel::pricing, Builder::pricing)
        .optional("tags", Json.list(Json.STRING), CatalogueModel::tags, Builder::tags)
        .optional(
            "ratings", moshi.adapter(Ratings.class), CatalogueModel::ratings, Builder::ratings)
        .unknown(CatalogueModel::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CatalogueModel}. */
  public static final class Builder {
    private @Nullable String slug;
    private @Nullable ProviderSummary provider;
    private @Nullable String category;
    private @Nullable String capability;
    private @Nullable Pricing pricing;
    private @Nullable List<String> tags;
    private @Nullable Ratings ratings;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a job names the model by. */
    public Builder slug(String slug) {
      this.slug = slug;
      return this;
    }

    /** Who makes a model. */
    public Builder provider(@Nullable ProviderSummary provider) {
      this.provider = provider;
      return this;
    }

    /** What it makes, such as {@code video}. */
    public Builder category(@Nullable String category) {
      this.category = category;
      return this;
    }

    /** What it can do, such as {@code text-to-video}. */
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

    /** What users think of a model. */
    public Builder ratings(@Nullable Ratings ratings) {
      this.ratings = ratings;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CatalogueModel build() {
      return new CatalogueModel(
          slug, provider, category, capability, pricing, tags, ratings, unknownFields);
    }
  }
}
