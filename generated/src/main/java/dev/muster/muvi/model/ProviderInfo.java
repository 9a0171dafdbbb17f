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
 * Who makes models.
 *
 * @param id The provider's id.
 * @param name Its name.
 * @param description What it offers.
 * @param logoUrl Where its logo is.
 * @param website Its website.
 * @param color Its colour, as {@code #} and six hexadecimal digits.
 * @param categories What its models make.
 * @param isActive Whether its models can be used now.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProviderInfo(
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String logoUrl,
    @Nullable String website,
    @Nullable String color,
    @Nullable List<String> categories,
    @Nullable Boolean isActive,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProviderInfo {
    Objects.requireNonNull(id, "id is required");
    categories = categories == null ? null : Json.copyOf(categories);
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
    builder.categories = categories;
    builder.isActive = isActive;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProviderInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProviderInfo::builder, Builder::build)
        .required("id", Json.STRING, ProviderInfo::id, Builder::id)
        .optional("name", Json.STRING, ProviderInfo::name, Builder::name)
        .optional("description", Json.STRING, ProviderInfo::description, Builder::description)
        .optional("logoUrl", Json.STRING, ProviderInfo::logoUrl, Builder::logoUrl)
        .optional("website", Json.STRING, ProviderInfo::website, Builder::website)
        .optional("color", Json.STRING, ProviderInfo::color, Builder::color)
        .optional(
            "categories", Json.list(Json.STRING), ProviderInfo::categories, Builder::categories)
        .optional("isActive", Json.BOOLEAN, ProviderInfo::isActive, Builder::isActive)
        .unknown(ProviderInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProviderInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String logoUrl;
    private @Nullable String website;
    private @Nullable String color;
    private @Nullable List<String> categories;
    private @Nullable Boolean isActive;
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

    /** What its models make. */
    public Builder categories(@Nullable List<String> categories) {
      this.categories = categories;
      return this;
    }

    /** Whether its models can be used now. */
    public Builder isActive(@Nullable Boolean isActive) {
      this.isActive = isActive;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ProviderInfo build() {
      return new ProviderInfo(
          id, name, description, logoUrl, website, color, categories, isActive, unknownFields);
    }
  }
}
