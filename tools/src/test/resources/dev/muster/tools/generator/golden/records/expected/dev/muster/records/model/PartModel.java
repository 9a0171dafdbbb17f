// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

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
 * An object of the API.
 *
 * @param name {@code name}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PartModel(String name, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PartModel {
    Objects.requireNonNull(name, "name is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PartModel> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PartModel::builder, Builder::build)
        .required("name", Json.STRING, PartModel::name, Builder::name)
        .unknown(PartModel::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PartModel}. */
  public static final class Builder {
    private @Nullable String name;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code name}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PartModel build() {
      return new PartModel(name, unknownFields);
    }
  }
}
