// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToImageApi;
import dev.muster.muapi.api.Jobs;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code seedvr2-image-upscale} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 4k}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Seedvr2ImageUpscaleInput(
    String imageUrl, @Nullable Resolution resolution, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Seedvr2ImageUpscaleInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.imageUrl = imageUrl;
    builder.resolution = resolution;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SEEDVR2_IMAGE_UPSCALE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).seedvr2ImageUpscale(this, null);
  }

  @Override
  public String modelName() {
    return "seedvr2-image-upscale";
  }

  static JsonAdapter<Seedvr2ImageUpscaleInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Seedvr2ImageUpscaleInput::builder, Builder::build)
        .required("image_url", Json.STRING, Seedvr2ImageUpscaleInput::imageUrl, Builder::imageUrl)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Seedvr2ImageUpscaleInput::resolution,
            Builder::resolution)
        .unknown(Seedvr2ImageUpscaleInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 2k}. */
    public static final Resolution V2K = new Resolution("2k");

    /** {@code 4k}. */
    public static final Resolution V4K = new Resolution("4k");

    /** {@code 8k}. */
    public static final Resolution V8K = new Resolution("8k");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "2k" -> Known.V2K;
        case "4k" -> Known.V4K;
        case "8k" -> Known.V8K;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V2K,
      V4K,
      V8K,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Seedvr2ImageUpscaleInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable Resolution resolution;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** How fine the result is. Default {@code 4k}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Seedvr2ImageUpscaleInput build() {
      return new Seedvr2ImageUpscaleInput(imageUrl, resolution, unknownFields);
    }
  }
}
