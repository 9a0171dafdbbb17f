// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a secret.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param key Its name, as the formation writes it.
 * @param message What was done, for people.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretChange(
    @Nullable String key, @Nullable String message, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretChange {
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
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SecretChange> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretChange::builder, Builder::build)
        .optional("key", Json.STRING, SecretChange::key, Builder::key)
        .optional("message", Json.STRING, SecretChange::message, Builder::message)
        .unknown(SecretChange::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretChange}. */
  public static final class Builder {
    private @Nullable String key;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name, as the formation writes it. */
    public Builder key(@Nullable String key) {
      this.key = key;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SecretChange build() {
      return new SecretChange(key, message, unknownFields);
    }
  }
}
