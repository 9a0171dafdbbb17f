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
 * The server itself.
 *
 * @param id The server's id.
 * @param version Its version.
 * @param uptime How long it has been running. In seconds.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ServerInfo(
    @Nullable String id,
    @Nullable String version,
    @Nullable Long uptime,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ServerInfo {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.version = version;
    builder.uptime = uptime;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ServerInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ServerInfo::builder, Builder::build)
        .optional("id", Json.STRING, ServerInfo::id, Builder::id)
        .optional("version", Json.STRING, ServerInfo::version, Builder::version)
        .optional("uptime", Json.LONG, ServerInfo::uptime, Builder::uptime)
        .unknown(ServerInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ServerInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String version;
    private @Nullable Long uptime;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The server's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Its version. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** How long it has been running. In seconds. */
    public Builder uptime(@Nullable Long uptime) {
      this.uptime = uptime;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ServerInfo build() {
      return new ServerInfo(id, version, uptime, unknownFields);
    }
  }
}
