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
 * A new credential.
 *
 * @param service The service.
 * @param name A name to know it by.
 * @param credential What the service wants, by name.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CredentialCreation(
    String service,
    @Nullable String name,
    Map<String, @Nullable Object> credential,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CredentialCreation {
    Objects.requireNonNull(service, "service is required");
    Objects.requireNonNull(credential, "credential is required");
    credential = Json.copyOf(credential);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.service = service;
    builder.name = name;
    builder.credential = credential;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CredentialCreation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CredentialCreation::builder, Builder::build)
        .required("service", Json.STRING, CredentialCreation::service, Builder::service)
        .optional("name", Json.STRING, CredentialCreation::name, Builder::name)
        .required("credential", Json.OBJECT, CredentialCreation::credential, Builder::credential)
        .unknown(CredentialCreation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CredentialCreation}. */
  public static final class Builder {
    private @Nullable String service;
    private @Nullable String name;
    private @Nullable Map<String, @Nullable Object> credential;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The service. */
    public Builder service(String service) {
      this.service = service;
      return this;
    }

    /** A name to know it by. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What the service wants, by name. */
    public Builder credential(Map<String, @Nullable Object> credential) {
      this.credential = credential;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CredentialCreation build() {
      return new CredentialCreation(service, name, credential, unknownFields);
    }
  }
}
