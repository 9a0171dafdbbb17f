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
 * A tool that agents can use.
 *
 * @param name Its name.
 * @param description What it does.
 * @param server The server that has it.
 * @param inputSchema The JSON Schema of its arguments.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpTool(
    String name,
    @Nullable String description,
    @Nullable String server,
    @Nullable Map<String, @Nullable Object> inputSchema,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpTool {
    Objects.requireNonNull(name, "name is required");
    inputSchema = inputSchema == null ? null : Json.copyOf(inputSchema);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.description = description;
    builder.server = server;
    builder.inputSchema = inputSchema;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpTool> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpTool::builder, Builder::build)
        .required("name", Json.STRING, McpTool::name, Builder::name)
        .optional("description", Json.STRING, McpTool::description, Builder::description)
        .optional("server", Json.STRING, McpTool::server, Builder::server)
        .optional("input_schema", Json.OBJECT, McpTool::inputSchema, Builder::inputSchema)
        .unknown(McpTool::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpTool}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String server;
    private @Nullable Map<String, @Nullable Object> inputSchema;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What it does. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** The server that has it. */
    public Builder server(@Nullable String server) {
      this.server = server;
      return this;
    }

    /** The JSON Schema of its arguments. */
    public Builder inputSchema(@Nullable Map<String, @Nullable Object> inputSchema) {
      this.inputSchema = inputSchema;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public McpTool build() {
      return new McpTool(name, description, server, inputSchema, unknownFields);
    }
  }
}
