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
 * The services that take credentials.
 *
 * @param services One entry a service.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CredentialServices(
    List<CredentialService> services,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CredentialServices {
    Objects.requireNonNull(services, "services is required");
    services = Json.copyOf(services);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.services = services;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CredentialServices> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CredentialServices::builder, Builder::build)
        .required(
            "services",
            Json.list(moshi.adapter(CredentialService.class)),
            CredentialServices::services,
            Builder::services)
        .optional("count", Json.INTEGER, CredentialServices::count, Builder::count)
        .unknown(CredentialServices::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CredentialServices}. */
  public static final class Builder {
    private @Nullable List<CredentialService> services;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a service. */
    public Builder services(List<CredentialService> services) {
      this.services = services;
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
    public CredentialServices build() {
      return new CredentialServices(services, count, unknownFields);
    }
  }
}
