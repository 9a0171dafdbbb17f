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
 * An identifier with its kind.
 *
 * @param identifier The identifier.
 * @param type Its kind, such as {@code email}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UserIdentifier(
    String identifier, @Nullable String type, Map<String, @Nullable Object> unknownFields)
    implements Identifier {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UserIdentifier {
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
    builder.type = type;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UserIdentifier> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UserIdentifier::builder, Builder::build)
        .required("identifier", Json.STRING, UserIdentifier::identifier, Builder::identifier)
        .optional("type", Json.STRING, UserIdentifier::type, Builder::type)
        .unknown(UserIdentifier::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UserIdentifier}. */
  public static final class Builder {
    private @Nullable String identifier;
    private @Nullable String type;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The identifier. */
    public Builder identifier(String identifier) {
      this.identifier = identifier;
      return this;
    }

    /** Its kind, such as {@code email}. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UserIdentifier build() {
      return new UserIdentifier(identifier, type, unknownFields);
    }
  }
}
