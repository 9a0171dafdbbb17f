// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of a job took.
 *
 * @param inference How long the model worked. In seconds.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PredictionTimings(
    @Nullable Double inference, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PredictionTimings {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.inference = inference;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PredictionTimings> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PredictionTimings::builder, Builder::build)
        .optional("inference", Json.DOUBLE, PredictionTimings::inference, Builder::inference)
        .unknown(PredictionTimings::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PredictionTimings}. */
  public static final class Builder {
    private @Nullable Double inference;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How long the model worked. In seconds. */
    public Builder inference(@Nullable Double inference) {
      this.inference = inference;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PredictionTimings build() {
      return new PredictionTimings(inference, unknownFields);
    }
  }
}
