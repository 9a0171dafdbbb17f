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
 * A service that takes credentials.
 *
 * @param service Its name.
 * @param serverId The tool server that uses it.
 * @param description What it is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CredentialService(
    String service,
    @Nullable String serverId,
    @Nullable String description,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CredentialService {
    Objects.requireNonNull(service, "service is required");
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
    builder.serverId = serverId;
    builder.description = description;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CredentialService> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CredentialService::builder, Builder::build)
        .required("service", Json.STRING, CredentialService::service, Builder::service)
        .optional("server_id", Json.STRING, CredentialService::serverId, Builder::serverId)
        .optional("description", Json.STRING, CredentialService::description, Builder::description)
        .unknown(CredentialService::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CredentialService}. */
  public static final class Builder {
    private @Nullable String service;
    private @Nullable String serverId;
    private @Nullable String description;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder service(String service) {
      this.service = service;
      return this;
    }

    /** The tool server that uses it. */
    public Builder serverId(@Nullable String serverId) {
      this.serverId = serverId;
      return this;
    }

    /** What it is. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CredentialService build() {
      return new CredentialService(service, serverId, description, unknownFields);
    }
  }
}
