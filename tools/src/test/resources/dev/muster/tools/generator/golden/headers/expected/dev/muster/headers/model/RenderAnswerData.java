// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.model;

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
 * What the answer is about.
 *
 * @param attributes How it goes.
 * @param render The render itself.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RenderAnswerData(
    RenderAnswerDataAttributes attributes,
    RenderAnswerDataRender render,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RenderAnswerData {
    Objects.requireNonNull(attributes, "attributes is required");
    Objects.requireNonNull(render, "render is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.render = render;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RenderAnswerData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RenderAnswerData::builder, Builder::build)
        .required(
            "attributes",
            moshi.adapter(RenderAnswerDataAttributes.class),
            RenderAnswerData::attributes,
            Builder::attributes)
        .required(
            "render",
            moshi.adapter(RenderAnswerDataRender.class),
            RenderAnswerData::render,
            Builder::render)
        .unknown(RenderAnswerData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RenderAnswerData}. */
  public static final class Builder {
    private @Nullable RenderAnswerDataAttributes attributes;
    private @Nullable RenderAnswerDataRender render;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How it goes. */
    public Builder attributes(RenderAnswerDataAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** The render itself. */
    public Builder render(RenderAnswerDataRender render) {
      this.render = render;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RenderAnswerData build() {
      return new RenderAnswerData(attributes, render, unknownFields);
    }
  }
}
