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
 * Something that a tool server can show.
 *
 * @param type {@code mcp_resource}. Always {@code mcp_resource}.
 * @param id Its id.
 * @param resource What it is.
 * @param mimeType Its media type.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record McpResourceWidget(
    String type,
    @Nullable String id,
    @Nullable String resource,
    @Nullable String mimeType,
    Map<String, @Nullable Object> unknownFields)
    implements ChatWidget {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public McpResourceWidget {
    Objects.requireNonNull(type, "type is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.id = id;
    builder.resource = resource;
    builder.mimeType = mimeType;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<McpResourceWidget> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(McpResourceWidget::builder, Builder::build)
        .required("type", Json.STRING, McpResourceWidget::type, Builder::type)
        .optional("id", Json.STRING, McpResourceWidget::id, Builder::id)
        .optional("resource", Json.STRING, McpResourceWidget::resource, Builder::resource)
        .optional("mime_type", Json.STRING, McpResourceWidget::mimeType, Builder::mimeType)
        .unknown(McpResourceWidget::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link McpResourceWidget}. */
  public static final class Builder {
    private String type = "mcp_resource";
    private @Nullable String id;
    private @Nullable String resource;
    private @Nullable String mimeType;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code mcp_resource}. Always {@code mcp_resource}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What it is. */
    public Builder resource(@Nullable String resource) {
      this.resource = resource;
      return this;
    }

    /** Its media type. */
    public Builder mimeType(@Nullable String mimeType) {
      this.mimeType = mimeType;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public McpResourceWidget build() {
      return new McpResourceWidget(type, id, resource, mimeType, unknownFields);
    }
  }
}
