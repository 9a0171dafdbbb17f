// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param children {@code children}.
 * @param value {@code value}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Node(
    @Nullable List<Node> children,
    @Nullable NodeValue value,
    Map<String, @Nullable Object> unknownFields)
    implements NodeValue {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Node {
    children = children == null ? null : Json.copyOf(children);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.children = children;
    builder.value = value;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Node> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Node::builder, Builder::build)
        .optional(
            "children", Json.list(moshi.adapter(Node.class)), Node::children, Builder::children)
        .optional("value", moshi.adapter(NodeValue.class), Node::value, Builder::value)
        .unknown(Node::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Node}. */
  public static final class Builder {
    private @Nullable List<Node> children;
    private @Nullable NodeValue value;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code children}. */
    public Builder children(@Nullable List<Node> children) {
      this.children = children;
      return this;
    }

    /** {@code value}. */
    public Builder value(@Nullable NodeValue value) {
      this.value = value;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Node build() {
      return new Node(children, value, unknownFields);
    }
  }
}
