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
 * All tool servers.
 *
 * @param servers One entry a server.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpServerList(
    List<McpServer> servers, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpServerList {
    Objects.requireNonNull(servers, "servers is required");
    servers = Json.copyOf(servers);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.servers = servers;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpServerList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpServerList::builder, Builder::build)
        .required(
            "servers",
            Json.list(moshi.adapter(McpServer.class)),
            McpServerList::servers,
            Builder::servers)
        .optional("count", Json.INTEGER, McpServerList::count, Builder::count)
        .unknown(McpServerList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpServerList}. */
  public static final class Builder {
    private @Nullable List<McpServer> servers;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a server. */
    public Builder servers(List<McpServer> servers) {
      this.servers = servers;
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
    public McpServerList build() {
      return new McpServerList(servers, count, unknownFields);
    }
  }
}
