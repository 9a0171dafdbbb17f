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
 * Who makes models of the public catalogue, with these.
 *
 * @param id The provider's id.
 * @param name Its name.
 * @param description What it offers.
 * @param logoUrl Where its logo is.
 * @param website Its website.
 * @param color Its colour, as {@code #} and six hexadecimal digits.
 * @param models Its models.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CatalogueProviderDetail(
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String logoUrl,
    @Nullable String website,
    @Nullable String color,
    @Nullable List<ProviderCatalogueModel> models,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CatalogueProviderDetail {
    Objects.requireNonNull(id, "id is required");
    models = models == null ? null : Json.copyOf(models);
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
    builder.name = name;
    builder.description = description;
    builder.logoUrl = logoUrl;
    builder.website = website;
    builder.color = color;
    builder.models = models;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CatalogueProviderDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CatalogueProviderDetail::builder, Builder::build)
        .required("id", Json.STRING, CatalogueProviderDetail::id, Builder::id)
        .optional("name", Json.STRING, CatalogueProviderDetail::name, Builder::name)
        .optional(
            "description", Json.STRING, CatalogueProviderDetail::description, Builder::description)
        .optional("logoUrl", Json.STRING, CatalogueProviderDetail::logoUrl, Builder::logoUrl)
        .optional("website", Json.STRING, CatalogueProviderDetail::website, Builder::website)
        .optional("color", Json.STRING, CatalogueProviderDetail::color, Builder::color)
        .optional(
            "models",
            Json.list(moshi.adapter(ProviderCatalogueModel.class)),
            CatalogueProviderDetail::models,
            Builder::models)
        .unknown(CatalogueProviderDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CatalogueProviderDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String logoUrl;
    private @Nullable String website;
    private @Nullable String color;
    private @Nullable List<ProviderCatalogueModel> models;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The provider's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it offers. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Where its logo is. */
    public Builder logoUrl(@Nullable String logoUrl) {
      this.logoUrl = logoUrl;
      return this;
    }

    /** Its website. */
    public Builder website(@Nullable String website) {
      this.website = website;
      return this;
    }

    /** Its colour, as {@code #} and six hexadecimal digits. */
    public Builder color(@Nullable String color) {
      this.color = color;
      return this;
    }

    /** Its models. */
    public Builder models(@Nullable List<ProviderCatalogueModel> models) {
      this.models = models;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CatalogueProviderDetail build() {
      return new CatalogueProviderDetail(
          id, name, description, logoUrl, website, color, models, unknownFields);
    }
  }
}
