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
 * A user's access to a service, masked.
 *
 * @param credentialId Its id.
 * @param service The service.
 * @param name The name that it was given.
 * @param credentialPreview The value but for its middle: seven characters from its beginning, three
 *     from its end.
 * @param createdAt When it was stored.
 * @param updatedAt When it last changed.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Credential(
    String credentialId,
    @Nullable String service,
    @Nullable String name,
    @Nullable String credentialPreview,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Credential {
    Objects.requireNonNull(credentialId, "credentialId is required");
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
    builder.service = service;
    builder.name = name;
    builder.credentialPreview = credentialPreview;
    builder.createdAt = createdAt;
    builder.updatedAt = updatedAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Credential> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Credential::builder, Builder::build)
        .required("credential_id", Json.STRING, Credential::credentialId, Builder::credentialId)
        .optional("service", Json.STRING, Credential::service, Builder::service)
        .optional("name", Json.STRING, Credential::name, Builder::name)
        .optional(
            "credential_preview",
            Json.STRING,
            Credential::credentialPreview,
            Builder::credentialPreview)
        .optional("created_at", Json.STRING, Credential::createdAt, Builder::createdAt)
        .optional("updated_at", Json.STRING, Credential::updatedAt, Builder::updatedAt)
        .unknown(Credential::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Credential}. */
  public static final class Builder {
    private @Nullable String credentialId;
    private @Nullable String service;
    private @Nullable String name;
    private @Nullable String credentialPreview;
    private @Nullable String createdAt;
    private @Nullable String updatedAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder credentialId(String credentialId) {
      this.credentialId = credentialId;
      return this;
    }

    /** The service. */
    public Builder service(@Nullable String service) {
      this.service = service;
      return this;
    }

    /** The name that it was given. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The value but for its middle: seven characters from its beginning, three from its end. */
    public Builder credentialPreview(@Nullable String credentialPreview) {
      this.credentialPreview = credentialPreview;
      return this;
    }

    /** When it was stored. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When it last changed. */
    public Builder updatedAt(@Nullable String updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Credential build() {
      return new Credential(
          credentialId, service, name, credentialPreview, createdAt, updatedAt, unknownFields);
    }
  }
}
