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
 * All secrets, masked.
 *
 * @param secrets Masked values by name.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SecretList(
    Map<String, String> secrets,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SecretList {
    Objects.requireNonNull(secrets, "secrets is required");
    secrets = Json.copyOf(secrets);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.secrets = secrets;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SecretList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SecretList::builder, Builder::build)
        .required("secrets", Json.map(Json.STRING), SecretList::secrets, Builder::secrets)
        .optional("count", Json.INTEGER, SecretList::count, Builder::count)
        .unknown(SecretList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SecretList}. */
  public static final class Builder {
    private @Nullable Map<String, String> secrets;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Masked values by name. */
    public Builder secrets(Map<String, String> secrets) {
      this.secrets = secrets;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SecretList build() {
      return new SecretList(secrets, count, unknownFields);
    }
  }
}
