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
 * An identifier to find a user by.
 *
 * @param identifier An e-mail address, a phone number, an id of another system.
 * @param createUser Whether to make a user where none is found.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UserResolution(
    String identifier, @Nullable Boolean createUser, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UserResolution {
    Objects.requireNonNull(identifier, "identifier is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.identifier = identifier;
    builder.createUser = createUser;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UserResolution> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UserResolution::builder, Builder::build)
        .required("identifier", Json.STRING, UserResolution::identifier, Builder::identifier)
        .optional("create_user", Json.BOOLEAN, UserResolution::createUser, Builder::createUser)
        .unknown(UserResolution::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UserResolution}. */
  public static final class Builder {
    private @Nullable String identifier;
    private @Nullable Boolean createUser;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** An e-mail address, a phone number, an id of another system. */
    public Builder identifier(String identifier) {
      this.identifier = identifier;
      return this;
    }

    /** Whether to make a user where none is found. */
    public Builder createUser(@Nullable Boolean createUser) {
      this.createUser = createUser;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UserResolution build() {
      return new UserResolution(identifier, createUser, unknownFields);
    }
  }
}
