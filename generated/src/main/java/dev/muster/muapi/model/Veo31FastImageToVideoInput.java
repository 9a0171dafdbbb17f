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
 * What the model {@code veo3.1-fast-image-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param lastImage URL of the image that the video is to end with. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param duration How long the result is. In seconds, default {@code 8}.
 * @param resolution How fine the result is. Default {@code 1080p}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Veo31FastImageToVideoInput(
    String prompt,
    String imageUrl,
    @Nullable String lastImage,
    @Nullable AspectRatio aspectRatio,
    @Nullable Duration duration,
    @Nullable Resolution resolution,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Veo31FastImageToVideoInput {
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
    builder.aspectRatio = aspectRatio;
    builder.duration = duration;
    builder.resolution = resolution;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VEO31_FAST_IMAGE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).veo31FastImageToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "veo3.1-fast-image-to-video";
  }

  static JsonAdapter<Veo31FastImageToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Veo31FastImageToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, Veo31FastImageToVideoInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, Veo31FastImageToVideoInput::imageUrl, Builder::imageUrl)
        .optional(
            "last_image", Json.STRING, Veo31FastImageToVideoInput::lastImage, Builder::lastImage)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            Veo31FastImageToVideoInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            Veo31FastImageToVideoInput::duration,
            Builder::duration)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Veo31FastImageToVideoInput::resolution,
            Builder::resolution)
        .unknown(Veo31FastImageToVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
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
      V16_9,
      V9_16,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 8}. */
    public static final Duration V8 = new Duration(8);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(8)) {
        return Known.V8;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V8,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 1080p}. */
    public static final Resolution V1080P = new Resolution("1080p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
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
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Veo31FastImageToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String lastImage;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Duration duration;
    private @Nullable Resolution resolution;
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

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How long the result is. In seconds, default {@code 8}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** How fine the result is. Default {@code 1080p}. */
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
    public Veo31FastImageToVideoInput build() {
      return new Veo31FastImageToVideoInput(
          prompt, imageUrl, lastImage, aspectRatio, duration, resolution, unknownFields);
    }
  }
}
