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
 * A model with its versions.
 *
 * @param id The model's id, which is not its slug.
 * @param providerId The id of who makes it.
 * @param providerName The name of who makes it.
 * @param name Its name, for people.
 * @param description What it does.
 * @param category What it makes, such as {@code video}.
 * @param currentVersion The version that is used by default.
 * @param versions All its versions.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelDetail(
    String id,
    @Nullable String providerId,
    @Nullable String providerName,
    @Nullable String name,
    @Nullable String description,
    @Nullable String category,
    @Nullable String currentVersion,
    @Nullable List<ModelVersion> versions,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelDetail {
    Objects.requireNonNull(id, "id is required");
    versions = versions == null ? null : Json.copyOf(versions);
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
    builder.versions = versions;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelDetail::builder, Builder::build)
        .required("id", Json.STRING, ModelDetail::id, Builder::id)
        .optional("providerId", Json.STRING, ModelDetail::providerId, Builder::providerId)
        .optional("providerName", Json.STRING, ModelDetail::providerName, Builder::providerName)
        .optional("name", Json.STRING, ModelDetail::name, Builder::name)
        .optional("description", Json.STRING, ModelDetail::description, Builder::description)
        .optional("category", Json.STRING, ModelDetail::category, Builder::category)
        .optional(
            "currentVersion", Json.STRING, ModelDetail::currentVersion, Builder::currentVersion)
        .optional(
            "versions",
            Json.list(moshi.adapter(ModelVersion.class)),
            ModelDetail::versions,
            Builder::versions)
        .unknown(ModelDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String providerId;
    private @Nullable String providerName;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String currentVersion;
    private @Nullable List<ModelVersion> versions;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model's id, which is not its slug. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The id of who makes it. */
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

    /** All its versions. */
    public Builder versions(@Nullable List<ModelVersion> versions) {
      this.versions = versions;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ModelDetail build() {
      return new ModelDetail(
          id,
          providerId,
          providerName,
          name,
          description,
          category,
          currentVersion,
          versions,
          unknownFields);
    }
  }
}
