// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A new value of a secret.
 *
 * @param value The value.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretValue(String value, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretValue {
    Objects.requireNonNull(value, "value is required");
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

  static JsonAdapter<SecretValue> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretValue::builder, Builder::build)
        .required("value", Json.STRING, SecretValue::value, Builder::value)
        .unknown(SecretValue::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretValue}. */
  public static final class Builder {
    private @Nullable String value;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The value. */
    public Builder value(String value) {
      this.value = value;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SecretValue build() {
      return new SecretValue(value, unknownFields);
    }
  }
}
