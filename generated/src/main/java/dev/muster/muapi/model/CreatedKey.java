// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * A new key with its secret.
 *
 * @param id The key's id.
 * @param name The name that it was given. Inferred, not documented.
 * @param isTest Whether it is for testing, where the answer tells it. Inferred, not documented.
 * @param apiKey The secret. It is shown this once.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CreatedKey(
    @Nullable Long id,
    @Nullable String name,
    @Nullable Boolean isTest,
    String apiKey,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CreatedKey {
    Objects.requireNonNull(apiKey, "apiKey is required");
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
    builder.isTest = isTest;
    builder.apiKey = apiKey;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "CreatedKey["
        + "id="
        + id
        + ", name="
        + name
        + ", isTest="
        + isTest
        + ", apiKey="
        + (apiKey == null ? null : "***")
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<CreatedKey> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CreatedKey::builder, Builder::build)
        .optional("id", Json.LONG, CreatedKey::id, Builder::id)
        .optional("name", Json.STRING, CreatedKey::name, Builder::name)
        .optional("is_test", Json.BOOLEAN, CreatedKey::isTest, Builder::isTest)
        .required("api_key", Json.STRING, CreatedKey::apiKey, Builder::apiKey)
        .unknown(CreatedKey::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CreatedKey}. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String name;
    private @Nullable Boolean isTest;
    private @Nullable String apiKey;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The key's id. */
    public Builder id(@Nullable Long id) {
      this.id = id;
      return this;
    }

    /** The name that it was given. Inferred, not documented. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Whether it is for testing, where the answer tells it. Inferred, not documented. */
    public Builder isTest(@Nullable Boolean isTest) {
      this.isTest = isTest;
      return this;
    }

    /** The secret. It is shown this once. */
    public Builder apiKey(String apiKey) {
      this.apiKey = apiKey;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CreatedKey build() {
      return new CreatedKey(id, name, isTest, apiKey, unknownFields);
    }
  }
}
