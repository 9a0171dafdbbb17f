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
 * Who makes a model.
 *
 * @param id The provider's id.
 * @param name Its name.
 * @param logoUrl Where its logo is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ProviderSummary(
    String id,
    @Nullable String name,
    @Nullable String logoUrl,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ProviderSummary {
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
    builder.name = name;
    builder.logoUrl = logoUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ProviderSummary> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ProviderSummary::builder, Builder::build)
        .required("id", Json.STRING, ProviderSummary::id, Builder::id)
        .optional("name", Json.STRING, ProviderSummary::name, Builder::name)
        .optional("logoUrl", Json.STRING, ProviderSummary::logoUrl, Builder::logoUrl)
        .unknown(ProviderSummary::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ProviderSummary}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String logoUrl;
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

    /** Where its logo is. */
    public Builder logoUrl(@Nullable String logoUrl) {
      this.logoUrl = logoUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ProviderSummary build() {
      return new ProviderSummary(id, name, logoUrl, unknownFields);
    }
  }
}
