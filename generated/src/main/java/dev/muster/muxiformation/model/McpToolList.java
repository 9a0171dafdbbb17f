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
 * All tools.
 *
 * @param tools One entry a tool.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpToolList(
    List<McpTool> tools, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpToolList {
    Objects.requireNonNull(tools, "tools is required");
    tools = Json.copyOf(tools);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tools = tools;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpToolList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpToolList::builder, Builder::build)
        .required(
            "tools", Json.list(moshi.adapter(McpTool.class)), McpToolList::tools, Builder::tools)
        .optional("count", Json.INTEGER, McpToolList::count, Builder::count)
        .unknown(McpToolList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpToolList}. */
  public static final class Builder {
    private @Nullable List<McpTool> tools;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a tool. */
    public Builder tools(List<McpTool> tools) {
      this.tools = tools;
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
    public McpToolList build() {
      return new McpToolList(tools, count, unknownFields);
    }
  }
}
