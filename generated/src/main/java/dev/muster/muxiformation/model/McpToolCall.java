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
 * A call of a tool.
 *
 * @param serverId The server that has it.
 * @param toolName The name of the tool.
 * @param arguments What the tool takes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpToolCall(
    String serverId,
    String toolName,
    @Nullable Map<String, @Nullable Object> arguments,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpToolCall {
    Objects.requireNonNull(serverId, "serverId is required");
    Objects.requireNonNull(toolName, "toolName is required");
    arguments = arguments == null ? null : Json.copyOf(arguments);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.serverId = serverId;
    builder.toolName = toolName;
    builder.arguments = arguments;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpToolCall> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpToolCall::builder, Builder::build)
        .required("server_id", Json.STRING, McpToolCall::serverId, Builder::serverId)
        .required("tool_name", Json.STRING, McpToolCall::toolName, Builder::toolName)
        .optional("arguments", Json.OBJECT, McpToolCall::arguments, Builder::arguments)
        .unknown(McpToolCall::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpToolCall}. */
  public static final class Builder {
    private @Nullable String serverId;
    private @Nullable String toolName;
    private @Nullable Map<String, @Nullable Object> arguments;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The server that has it. */
    public Builder serverId(String serverId) {
      this.serverId = serverId;
      return this;
    }

    /** The name of the tool. */
    public Builder toolName(String toolName) {
      this.toolName = toolName;
      return this;
    }

    /** What the tool takes. */
    public Builder arguments(@Nullable Map<String, @Nullable Object> arguments) {
      this.arguments = arguments;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public McpToolCall build() {
      return new McpToolCall(serverId, toolName, arguments, unknownFields);
    }
  }
}
