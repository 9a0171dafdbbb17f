// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it goes.
 *
 * @param progress How much of it is done.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RenderAnswerDataAttributes(
    @Nullable Double progress, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RenderAnswerDataAttributes {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.progress = progress;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RenderAnswerDataAttributes> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RenderAnswerDataAttributes::builder, Builder::build)
        .optional("progress", Json.DOUBLE, RenderAnswerDataAttributes::progress, Builder::progress)
        .unknown(RenderAnswerDataAttributes::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RenderAnswerDataAttributes}. */
  public static final class Builder {
    private @Nullable Double progress;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How much of it is done. */
    public Builder progress(@Nullable Double progress) {
      this.progress = progress;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RenderAnswerDataAttributes build() {
      return new RenderAnswerDataAttributes(progress, unknownFields);
    }
  }
}
