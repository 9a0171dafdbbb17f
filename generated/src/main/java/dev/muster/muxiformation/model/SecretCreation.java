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
 * A new secret.
 *
 * @param key Its name; upper-cased by the formation, with an underscore for every character that is
 *     neither letter nor digit. Not empty.
 * @param value Its value.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretCreation(
    String key, String value, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretCreation {
    Objects.requireNonNull(key, "key is required");
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
    builder.key = key;
    builder.value = value;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SecretCreation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretCreation::builder, Builder::build)
        .required("key", Json.STRING, SecretCreation::key, Builder::key)
        .required("value", Json.STRING, SecretCreation::value, Builder::value)
        .unknown(SecretCreation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretCreation}. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String value;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Its name; upper-cased by the formation, with an underscore for every character that is
     * neither letter nor digit. Not empty.
     */
    public Builder key(String key) {
      this.key = key;
      return this;
    }

    /** Its value. */
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
    public SecretCreation build() {
      return new SecretCreation(key, value, unknownFields);
    }
  }
}
