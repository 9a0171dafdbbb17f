// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToVideoApi;
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
 * What the model {@code seedance-lite-i2v} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param lastImage URL of the image that the video is to end with. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param duration How long the result is. In seconds, 3 to 12, default {@code 5}.
 * @param cameraFixed Whether the camera stands still. Default {@code false}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SeedanceLiteI2vInput(
    String prompt,
    String imageUrl,
    @Nullable String lastImage,
    @Nullable Resolution resolution,
    @Nullable Integer duration,
    @Nullable Boolean cameraFixed,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SeedanceLiteI2vInput {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.prompt = prompt;
    builder.imageUrl = imageUrl;
    builder.lastImage = lastImage;
    builder.resolution = resolution;
    builder.duration = duration;
    builder.cameraFixed = cameraFixed;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SEEDANCE_LITE_I2V;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).seedanceLiteI2v(this, null);
  }

  @Override
  public String modelName() {
    return "seedance-lite-i2v";
  }

  static JsonAdapter<SeedanceLiteI2vInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SeedanceLiteI2vInput::builder, Builder::build)
        .required("prompt", Json.STRING, SeedanceLiteI2vInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, SeedanceLiteI2vInput::imageUrl, Builder::imageUrl)
        .optional("last_image", Json.STRING, SeedanceLiteI2vInput::lastImage, Builder::lastImage)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            SeedanceLiteI2vInput::resolution,
            Builder::resolution)
        .optional("duration", Json.INTEGER, SeedanceLiteI2vInput::duration, Builder::duration)
        .optional(
            "camera_fixed", Json.BOOLEAN, SeedanceLiteI2vInput::cameraFixed, Builder::cameraFixed)
        .unknown(SeedanceLiteI2vInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 480p}. */
    public static final Resolution V480P = new Resolution("480p");

    /** {@code 720p}. */
    public static final Resolution V720P = new Resolution("720p");

    /** {@code 1080p}. */
    public static final Resolution V1080P = new Resolution("1080p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "480p" -> Known.V480P;
        case "720p" -> Known.V720P;
        case "1080p" -> Known.V1080P;
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
      V480P,
      V720P,
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link SeedanceLiteI2vInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String lastImage;
    private @Nullable Resolution resolution;
    private @Nullable Integer duration;
    private @Nullable Boolean cameraFixed;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** URL of the image that the video is to end with. At most 2083 characters. */
    public Builder lastImage(@Nullable String lastImage) {
      this.lastImage = lastImage;
      return this;
    }

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How long the result is. In seconds, 3 to 12, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Whether the camera stands still. Default {@code false}. */
    public Builder cameraFixed(@Nullable Boolean cameraFixed) {
      this.cameraFixed = cameraFixed;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SeedanceLiteI2vInput build() {
      return new SeedanceLiteI2vInput(
          prompt, imageUrl, lastImage, resolution, duration, cameraFixed, unknownFields);
    }
  }
}
