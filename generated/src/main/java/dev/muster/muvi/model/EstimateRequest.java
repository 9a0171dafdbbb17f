// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

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
 * A job that is not to be run.
 *
 * @param model The model's slug. Not empty.
 * @param version A version of the model; the latest stable one by default.
 * @param input The model's own parameters; most models need a {@code prompt}. The schema of each
 *     stands in the catalogue. Some pages write numbers and booleans as strings ({@code duration}
 *     "8", {@code has_sound} "true"); what a model takes is for it to say.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record EstimateRequest(
    String model,
    @Nullable String version,
    @Nullable Map<String, @Nullable Object> input,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public EstimateRequest {
    Objects.requireNonNull(model, "model is required");
    input = input == null ? null : Json.copyOf(input);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.version = version;
    builder.input = input;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<EstimateRequest> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(EstimateRequest::builder, Builder::build)
        .required("model", Json.STRING, EstimateRequest::model, Builder::model)
        .optional("version", Json.STRING, EstimateRequest::version, Builder::version)
        .optional("input", Json.OBJECT, EstimateRequest::input, Builder::input)
        .unknown(EstimateRequest::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link EstimateRequest}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable String version;
    private @Nullable Map<String, @Nullable Object> input;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model's slug. Not empty. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** A version of the model; the latest stable one by default. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /**
     * The model's own parameters; most models need a {@code prompt}. The schema of each stands in
     * the catalogue. Some pages write numbers and booleans as strings ({@code duration} "8", {@code
     * has_sound} "true"); what a model takes is for it to say.
     */
    public Builder input(@Nullable Map<String, @Nullable Object> input) {
      this.input = input;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public EstimateRequest build() {
      return new EstimateRequest(model, version, input, unknownFields);
    }
  }
}
