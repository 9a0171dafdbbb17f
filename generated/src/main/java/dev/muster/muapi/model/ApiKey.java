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
 * A key without its secret.
 *
 * @param id The key's id.
 * @param name The name that it was given.
 * @param isActive Whether it is accepted.
 * @param isTest Whether it is for testing, where the account tells it. Inferred, not documented.
 * @param createdAt When it was created. The form of the time is not stated.
 * @param lastUsedAt When it was last used; null if never.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ApiKey(
    Long id,
    @Nullable String name,
    @Nullable Boolean isActive,
    @Nullable Boolean isTest,
    @Nullable String createdAt,
    @Nullable String lastUsedAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ApiKey {
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
    builder.isActive = isActive;
    builder.isTest = isTest;
    builder.createdAt = createdAt;
    builder.lastUsedAt = lastUsedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ApiKey> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ApiKey::builder, Builder::build)
        .required("id", Json.LONG, ApiKey::id, Builder::id)
        .optional("name", Json.STRING, ApiKey::name, Builder::name)
        .optional("is_active", Json.BOOLEAN, ApiKey::isActive, Builder::isActive)
        .optional("is_test", Json.BOOLEAN, ApiKey::isTest, Builder::isTest)
        .optional("created_at", Json.STRING, ApiKey::createdAt, Builder::createdAt)
        .optional("last_used_at", Json.STRING, ApiKey::lastUsedAt, Builder::lastUsedAt)
        .unknown(ApiKey::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ApiKey}. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String name;
    private @Nullable Boolean isActive;
    private @Nullable Boolean isTest;
    private @Nullable String createdAt;
    private @Nullable String lastUsedAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The key's id. */
    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    /** The name that it was given. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Whether it is accepted. */
    public Builder isActive(@Nullable Boolean isActive) {
      this.isActive = isActive;
      return this;
    }

    /** Whether it is for testing, where the account tells it. Inferred, not documented. */
    public Builder isTest(@Nullable Boolean isTest) {
      this.isTest = isTest;
      return this;
    }

    /** When it was created. The form of the time is not stated. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When it was last used; null if never. */
    public Builder lastUsedAt(@Nullable String lastUsedAt) {
      this.lastUsedAt = lastUsedAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ApiKey build() {
      return new ApiKey(id, name, isActive, isTest, createdAt, lastUsedAt, unknownFields);
    }
  }
}
