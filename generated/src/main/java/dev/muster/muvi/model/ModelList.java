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
 * Models.
 *
 * @param models The models.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelList(List<ModelInfo> models, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelList {
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
    builder.models = models;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelList::builder, Builder::build)
        .required(
            "models", Json.list(moshi.adapter(ModelInfo.class)), ModelList::models, Builder::models)
        .unknown(ModelList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelList}. */
  public static final class Builder {
    private @Nullable List<ModelInfo> models;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The models. */
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
    public ModelList build() {
      return new ModelList(models, unknownFields);
    }
  }
}
