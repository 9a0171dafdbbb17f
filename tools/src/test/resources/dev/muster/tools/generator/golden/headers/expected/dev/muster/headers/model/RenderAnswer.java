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
 * A render.
 *
 * @param data What the answer is about.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RenderAnswer(RenderAnswerData data, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RenderAnswer {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RenderAnswer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RenderAnswer::builder, Builder::build)
        .required("data", moshi.adapter(RenderAnswerData.class), RenderAnswer::data, Builder::data)
        .unknown(RenderAnswer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RenderAnswer}. */
  public static final class Builder {
    private @Nullable RenderAnswerData data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What the answer is about. */
    public Builder data(RenderAnswerData data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RenderAnswer build() {
      return new RenderAnswer(data, unknownFields);
    }
  }
}
