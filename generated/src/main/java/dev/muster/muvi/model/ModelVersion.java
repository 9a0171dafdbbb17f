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
 * A version of a model.
 *
 * @param versionId The version's id.
 * @param status {@code deprecated} still works but will go, {@code disabled} does not work for now,
 *     {@code deleted} not any more.
 * @param inputSchema A JSON Schema.
 * @param outputSchema A JSON Schema.
 * @param pricing What a model costs, roughly. The estimate tells it exactly.
 * @param rateLimits How often a version may be used.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelVersion(
    String versionId,
    @Nullable VersionStatus status,
    @Nullable Map<String, @Nullable Object> inputSchema,
    @Nullable Map<String, @Nullable Object> outputSchema,
    @Nullable Pricing pricing,
    @Nullable RateLimits rateLimits,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelVersion {
    Objects.requireNonNull(versionId, "versionId is required");
    inputSchema = inputSchema == null ? null : Json.copyOf(inputSchema);
    outputSchema = outputSchema == null ? null : Json.copyOf(outputSchema);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.versionId = versionId;
    builder.status = status;
    builder.inputSchema = inputSchema;
    builder.outputSchema = outputSchema;
    builder.pricing = pricing;
    builder.rateLimits = rateLimits;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelVersion> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelVersion::builder, Builder::build)
        .required("versionId", Json.STRING, ModelVersion::versionId, Builder::versionId)
        .optional(
            "status",
            Json.wrap(Json.STRING, VersionStatus::new, VersionStatus::value),
            ModelVersion::status,
            Builder::status)
        .optional("inputSchema", Json.OBJECT, ModelVersion::inputSchema, Builder::inputSchema)
        .optional("outputSchema", Json.OBJECT, ModelVersion::outputSchema, Builder::outputSchema)
        .optional("pricing", moshi.adapter(Pricing.class), ModelVersion::pricing, Builder::pricing)
        .optional(
            "rateLimits",
            moshi.adapter(RateLimits.class),
            ModelVersion::rateLimits,
            Builder::rateLimits)
        .unknown(ModelVersion::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelVersion}. */
  public static final class Builder {
    private @Nullable String versionId;
    private @Nullable VersionStatus status;
    private @Nullable Map<String, @Nullable Object> inputSchema;
    private @Nullable Map<String, @Nullable Object> outputSchema;
    private @Nullable Pricing pricing;
    private @Nullable RateLimits rateLimits;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The version's id. */
    public Builder versionId(String versionId) {
      this.versionId = versionId;
      return this;
    }

    /**
     * {@code deprecated} still works but will go, {@code disabled} does not work for now, {@code
     * deleted} not any more.
     */
    public Builder status(@Nullable VersionStatus status) {
      this.status = status;
      return this;
    }

    /** A JSON Schema. */
    public Builder inputSchema(@Nullable Map<String, @Nullable Object> inputSchema) {
      this.inputSchema = inputSchema;
      return this;
    }

    /** A JSON Schema. */
    public Builder outputSchema(@Nullable Map<String, @Nullable Object> outputSchema) {
      this.outputSchema = outputSchema;
      return this;
    }

    /** What a model costs, roughly. The estimate tells it exactly. */
    public Builder pricing(@Nullable Pricing pricing) {
      this.pricing = pricing;
      return this;
    }

    /** How often a version may be used. */
    public Builder rateLimits(@Nullable RateLimits rateLimits) {
      this.rateLimits = rateLimits;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ModelVersion build() {
      return new ModelVersion(
          versionId, status, inputSchema, outputSchema, pricing, rateLimits, unknownFields);
    }
  }
}
