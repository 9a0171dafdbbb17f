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
 * A credential is gone.
 *
 * @param credentialId The id that it had.
 * @param deleted True.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CredentialDeletion(
    @Nullable String credentialId,
    @Nullable Boolean deleted,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CredentialDeletion {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.credentialId = credentialId;
    builder.deleted = deleted;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CredentialDeletion> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CredentialDeletion::builder, Builder::build)
        .optional(
            "credential_id", Json.STRING, CredentialDeletion::credentialId, Builder::credentialId)
        .optional("deleted", Json.BOOLEAN, CredentialDeletion::deleted, Builder::deleted)
        .unknown(CredentialDeletion::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CredentialDeletion}. */
  public static final class Builder {
    private @Nullable String credentialId;
    private @Nullable Boolean deleted;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id that it had. */
    public Builder credentialId(@Nullable String credentialId) {
      this.credentialId = credentialId;
      return this;
    }

    /** True. */
    public Builder deleted(@Nullable Boolean deleted) {
      this.deleted = deleted;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CredentialDeletion build() {
      return new CredentialDeletion(credentialId, deleted, unknownFields);
    }
  }
}
