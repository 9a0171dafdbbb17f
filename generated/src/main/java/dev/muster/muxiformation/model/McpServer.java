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
 * A server of tools.
 *
 * @param id Its id.
 * @param name Its name.
 * @param type How it is reached.
 * @param status How it is.
 * @param enabled Whether it is used.
 * @param tools The names of its tools.
 * @param description What it is for.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpServer(
    String id,
    @Nullable String name,
    @Nullable String type,
    @Nullable String status,
    @Nullable Boolean enabled,
    @Nullable List<String> tools,
    @Nullable String description,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpServer {
    Objects.requireNonNull(id, "id is required");
    tools = tools == null ? null : Json.copyOf(tools);
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
    builder.name = name;
    builder.type = type;
    builder.status = status;
    builder.enabled = enabled;
    builder.tools = tools;
    builder.description = description;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpServer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpServer::builder, Builder::build)
        .required("id", Json.STRING, McpServer::id, Builder::id)
        .optional("name", Json.STRING, McpServer::name, Builder::name)
        .optional("type", Json.STRING, McpServer::type, Builder::type)
        .optional("status", Json.STRING, McpServer::status, Builder::status)
        .optional("enabled", Json.BOOLEAN, McpServer::enabled, Builder::enabled)
        .optional("tools", Json.list(Json.STRING), McpServer::tools, Builder::tools)
        .optional("description", Json.STRING, McpServer::description, Builder::description)
        .unknown(McpServer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpServer}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String type;
    private @Nullable String status;
    private @Nullable Boolean enabled;
    private @Nullable List<String> tools;
    private @Nullable String description;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** How it is reached. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** How it is. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** Whether it is used. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** The names of its tools. */
    public Builder tools(@Nullable List<String> tools) {
      this.tools = tools;
      return this;
    }

    /** What it is for. */
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
    public McpServer build() {
      return new McpServer(id, name, type, status, enabled, tools, description, unknownFields);
    }
  }
}
