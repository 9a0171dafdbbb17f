// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answered.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param result The answer, in the form of the tool.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpToolResult(@Nullable Object result, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpToolResult {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.result = result;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpToolResult> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpToolResult::builder, Builder::build)
        .optional("result", Json.ANY, McpToolResult::result, Builder::result)
        .unknown(McpToolResult::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpToolResult}. */
  public static final class Builder {
    private @Nullable Object result;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The answer, in the form of the tool. */
    public Builder result(@Nullable Object result) {
      this.result = result;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public McpToolResult build() {
      return new McpToolResult(result, unknownFields);
    }
  }
}
