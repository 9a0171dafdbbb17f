// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A user's credentials.
 *
 * @param credentials One entry a credential.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CredentialList(
    List<Credential> credentials,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CredentialList {
    Objects.requireNonNull(credentials, "credentials is required");
    credentials = Json.copyOf(credentials);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.credentials = credentials;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CredentialList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CredentialList::builder, Builder::build)
        .required(
            "credentials",
            Json.list(moshi.adapter(Credential.class)),
            CredentialList::credentials,
            Builder::credentials)
        .optional("count", Json.INTEGER, CredentialList::count, Builder::count)
        .unknown(CredentialList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CredentialList}. */
  public static final class Builder {
    private @Nullable List<Credential> credentials;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a credential. */
    public Builder credentials(List<Credential> credentials) {
      this.credentials = credentials;
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
    public CredentialList build() {
      return new CredentialList(credentials, count, unknownFields);
    }
  }
}
