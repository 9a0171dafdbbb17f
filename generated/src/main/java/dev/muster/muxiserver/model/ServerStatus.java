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
 * How the server is.
 *
 * @param server The server itself.
 * @param formations How many formations are in which state.
 * @param portPool The ports that the server may give to formations.
 * @param runtime The server's own process.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ServerStatus(
    @Nullable ServerInfo server,
    @Nullable FormationCounts formations,
    @Nullable PortPool portPool,
    @Nullable RuntimeInfo runtime,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ServerStatus {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.server = server;
    builder.formations = formations;
    builder.portPool = portPool;
    builder.runtime = runtime;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ServerStatus> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ServerStatus::builder, Builder::build)
        .optional("server", moshi.adapter(ServerInfo.class), ServerStatus::server, Builder::server)
        .optional(
            "formations",
            moshi.adapter(FormationCounts.class),
            ServerStatus::formations,
            Builder::formations)
        .optional(
            "port_pool", moshi.adapter(PortPool.class), ServerStatus::portPool, Builder::portPool)
        .optional(
            "runtime", moshi.adapter(RuntimeInfo.class), ServerStatus::runtime, Builder::runtime)
        .unknown(ServerStatus::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ServerStatus}. */
  public static final class Builder {
    private @Nullable ServerInfo server;
    private @Nullable FormationCounts formations;
    private @Nullable PortPool portPool;
    private @Nullable RuntimeInfo runtime;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The server itself. */
    public Builder server(@Nullable ServerInfo server) {
      this.server = server;
      return this;
    }

    /** How many formations are in which state. */
    public Builder formations(@Nullable FormationCounts formations) {
      this.formations = formations;
      return this;
    }

    /** The ports that the server may give to formations. */
    public Builder portPool(@Nullable PortPool portPool) {
      this.portPool = portPool;
      return this;
    }

    /** The server's own process. */
    public Builder runtime(@Nullable RuntimeInfo runtime) {
      this.runtime = runtime;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ServerStatus build() {
      return new ServerStatus(server, formations, portPool, runtime, unknownFields);
    }
  }
}
