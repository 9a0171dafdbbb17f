// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param value {@code value}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record StringModel(@Nullable String value, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public StringModel {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.value = value;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<StringModel> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(StringModel::builder, Builder::build)
        .optional("value", Json.STRING, StringModel::value, Builder::value)
        .unknown(StringModel::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link StringModel}. */
  public static final class Builder {
    private @Nullable String value;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code value}. */
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public StringModel build() {
      return new StringModel(value, unknownFields);
    }
  }
}
