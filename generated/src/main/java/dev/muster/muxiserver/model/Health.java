// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs of life. Every release tells something else; read the HTTP status.
 *
 * @param success Whether the server is up.
 * @param status {@code ok} or {@code healthy}.
 * @param version The server's version.
 * @param formations What is deployed, where the release tells it. Its form is not stated.
 * @param portPool The ports that the server may give to formations.
 * @param data The same facts, in releases that wrap them.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Health(
    @Nullable Boolean success,
    @Nullable String status,
    @Nullable String version,
    @Nullable Object formations,
    @Nullable PortPool portPool,
    @Nullable Map<String, @Nullable Object> data,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Health {
    data = data == null ? null : Json.copyOf(data);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.success = success;
    builder.status = status;
    builder.version = version;
    builder.formations = formations;
    builder.portPool = portPool;
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Health> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Health::builder, Builder::build)
        .optional("success", Json.BOOLEAN, Health::success, Builder::success)
        .optional("status", Json.STRING, Health::status, Builder::status)
        .optional("version", Json.STRING, Health::version, Builder::version)
        .optional("formations", Json.ANY, Health::formations, Builder::formations)
        .optional("port_pool", moshi.adapter(PortPool.class), Health::portPool, Builder::portPool)
        .optional("data", Json.OBJECT, Health::data, Builder::data)
        .unknown(Health::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Health}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable String status;
    private @Nullable String version;
    private @Nullable Object formations;
    private @Nullable PortPool portPool;
    private @Nullable Map<String, @Nullable Object> data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether the server is up. */
    public Builder success(@Nullable Boolean success) {
      this.success = success;
      return this;
    }

    /** {@code ok} or {@code healthy}. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** The server's version. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** What is deployed, where the release tells it. Its form is not stated. */
    public Builder formations(@Nullable Object formations) {
      this.formations = formations;
      return this;
    }

    /** The ports that the server may give to formations. */
    public Builder portPool(@Nullable PortPool portPool) {
      this.portPool = portPool;
      return this;
    }

    /** The same facts, in releases that wrap them. */
    public Builder data(@Nullable Map<String, @Nullable Object> data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Health build() {
      return new Health(success, status, version, formations, portPool, data, unknownFields);
    }
  }
}
