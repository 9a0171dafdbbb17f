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
 * A model of the public catalogue, with what it takes.
 *
 * @param slug What a job names the model by.
 * @param provider Who makes a model.
 * @param name Its name, for people.
 * @param description What it does.
 * @param category What it makes, such as {@code video}.
 * @param capability What it can do, such as {@code text-to-video}.
 * @param inputSchema A JSON Schema.
 * @param pricing What a model costs, roughly. The estimate tells it exactly.
 * @param siblings The model's other capabilities.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CatalogueModelDetail(
    String slug,
    @Nullable ProviderSummary provider,
    @Nullable String name,
    @Nullable String description,
    @Nullable String category,
    @Nullable String capability,
    @Nullable Map<String, @Nullable Object> inputSchema,
    @Nullable Pricing pricing,
    @Nullable List<Sibling> siblings,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CatalogueModelDetail {
    Objects.requireNonNull(slug, "slug is required");
    inputSchema = inputSchema == null ? null : Json.copyOf(inputSchema);
    siblings = siblings == null ? null : Json.copyOf(siblings);
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
    builder.name = name;
    builder.description = description;
    builder.category = category;
    builder.capability = capability;
    builder.inputSchema = inputSchema;
    builder.pricing = pricing;
    builder.siblings = siblings;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CatalogueModelDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CatalogueModelDetail::builder, Builder::build)
        .required("slug", Json.STRING, CatalogueModelDetail::slug, Builder::slug)
        .optional(
            "provider",
            moshi.adapter(ProviderSummary.class),
            CatalogueModelDetail::provider,
            Builder::provider)
        .optional("name", Json.STRING, CatalogueModelDetail::name, Builder::name)
        .optional(
            "description", Json.STRING, CatalogueModelDetail::description, Builder::description)
        .optional("category", Json.STRING, CatalogueModelDetail::category, Builder::category)
        .optional("capability", Json.STRING, CatalogueModelDetail::capability, Builder::capability)
        .optional(
            "inputSchema", Json.OBJECT, CatalogueModelDetail::inputSchema, Builder::inputSchema)
        .optional(
            "pricing",
            moshi.adapter(Pricing.class),
            CatalogueModelDetail::pricing,
            Builder::pricing)
        .optional(
            "siblings",
            Json.list(moshi.adapter(Sibling.class)),
            CatalogueModelDetail::siblings,
            Builder::siblings)
        .unknown(CatalogueModelDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CatalogueModelDetail}. */
  public static final class Builder {
    private @Nullable String slug;
    private @Nullable ProviderSummary provider;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String capability;
    private @Nullable Map<String, @Nullable Object> inputSchema;
    private @Nullable Pricing pricing;
    private @Nullable List<Sibling> siblings;
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

    /** What it can do, such as {@code text-to-video}. */
    public Builder capability(@Nullable String capability) {
      this.capability = capability;
      return this;
    }

    /** A JSON Schema. */
    public Builder inputSchema(@Nullable Map<String, @Nullable Object> inputSchema) {
      this.inputSchema = inputSchema;
      return this;
    }

    /** What a model costs, roughly. The estimate tells it exactly. */
    public Builder pricing(@Nullable Pricing pricing) {
      this.pricing = pricing;
      return this;
    }

    /** The model's other capabilities. */
    public Builder siblings(@Nullable List<Sibling> siblings) {
      this.siblings = siblings;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CatalogueModelDetail build() {
      return new CatalogueModelDetail(
          slug,
          provider,
          name,
          description,
          category,
          capability,
          inputSchema,
          pricing,
          siblings,
          unknownFields);
    }
  }
}
