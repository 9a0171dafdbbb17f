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
 * A category of models.
 *
 * @param id Its id.
 * @param name Its name, for people.
 * @param description What belongs to it.
 * @param modelCount How many models it has.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Category(
    String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Integer modelCount,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Category {
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
    builder.description = description;
    builder.modelCount = modelCount;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Category> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Category::builder, Builder::build)
        .required("id", Json.STRING, Category::id, Builder::id)
        .optional("name", Json.STRING, Category::name, Builder::name)
        .optional("description", Json.STRING, Category::description, Builder::description)
        .optional("modelCount", Json.INTEGER, Category::modelCount, Builder::modelCount)
        .unknown(Category::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Category}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable Integer modelCount;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name, for people. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What belongs to it. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** How many models it has. */
    public Builder modelCount(@Nullable Integer modelCount) {
      this.modelCount = modelCount;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Category build() {
      return new Category(id, name, description, modelCount, unknownFields);
    }
  }
}
