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
 * A key that is wanted.
 *
 * @param name A name to know it by.
 * @param isTest Whether jobs of this key cost nothing, run nothing and complete at once with
 *     example output. Default {@code false}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record NewKey(
    String name, @Nullable Boolean isTest, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public NewKey {
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
    builder.isTest = isTest;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<NewKey> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(NewKey::builder, Builder::build)
        .required("name", Json.STRING, NewKey::name, Builder::name)
        .optional("is_test", Json.BOOLEAN, NewKey::isTest, Builder::isTest)
        .unknown(NewKey::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link NewKey}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable Boolean isTest;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A name to know it by. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /**
     * Whether jobs of this key cost nothing, run nothing and complete at once with example output.
     * Default {@code false}.
     */
    public Builder isTest(@Nullable Boolean isTest) {
      this.isTest = isTest;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public NewKey build() {
      return new NewKey(name, isTest, unknownFields);
    }
  }
}
