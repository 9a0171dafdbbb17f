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
 * What the model {@code vidu-q2-pro-start-end-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param lastImage URL of the image that the video is to end with. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param duration How long the result is. In seconds, 2 to 8, default {@code 5}.
 * @param bgm Whether the video gets background music. Default {@code true}.
 * @param movementAmplitude Movement amplitude. Default {@code auto}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ViduQ2ProStartEndVideoInput(
    String prompt,
    String imageUrl,
    String lastImage,
    @Nullable Resolution resolution,
    @Nullable Integer duration,
    @Nullable Boolean bgm,
    @Nullable MovementAmplitude movementAmplitude,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ViduQ2ProStartEndVideoInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    Objects.requireNonNull(lastImage, "lastImage is required");
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
    builder.bgm = bgm;
    builder.movementAmplitude = movementAmplitude;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VIDU_Q2_PRO_START_END_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).viduQ2ProStartEndVideo(this, null);
  }

  @Override
  public String modelName() {
    return "vidu-q2-pro-start-end-video";
  }

  static JsonAdapter<ViduQ2ProStartEndVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ViduQ2ProStartEndVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, ViduQ2ProStartEndVideoInput::prompt, Builder::prompt)
        .required(
            "image_url", Json.STRING, ViduQ2ProStartEndVideoInput::imageUrl, Builder::imageUrl)
        .required(
            "last_image", Json.STRING, ViduQ2ProStartEndVideoInput::lastImage, Builder::lastImage)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            ViduQ2ProStartEndVideoInput::resolution,
            Builder::resolution)
        .optional(
            "duration", Json.INTEGER, ViduQ2ProStartEndVideoInput::duration, Builder::duration)
        .optional("bgm", Json.BOOLEAN, ViduQ2ProStartEndVideoInput::bgm, Builder::bgm)
        .optional(
            "movement_amplitude",
            Json.wrap(Json.STRING, MovementAmplitude::new, MovementAmplitude::value),
            ViduQ2ProStartEndVideoInput::movementAmplitude,
            Builder::movementAmplitude)
        .unknown(ViduQ2ProStartEndVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
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
      V720P,
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Movement amplitude.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record MovementAmplitude(String value) {
    /** {@code auto}. */
    public static final MovementAmplitude AUTO = new MovementAmplitude("auto");

    /** {@code small}. */
    public static final MovementAmplitude SMALL = new MovementAmplitude("small");

    /** {@code medium}. */
    public static final MovementAmplitude MEDIUM = new MovementAmplitude("medium");

    /** {@code large}. */
    public static final MovementAmplitude LARGE = new MovementAmplitude("large");

    public MovementAmplitude {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "auto" -> Known.AUTO;
        case "small" -> Known.SMALL;
        case "medium" -> Known.MEDIUM;
        case "large" -> Known.LARGE;
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
      AUTO,
      SMALL,
      MEDIUM,
      LARGE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link ViduQ2ProStartEndVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String lastImage;
    private @Nullable Resolution resolution;
    private @Nullable Integer duration;
    private @Nullable Boolean bgm;
    private @Nullable MovementAmplitude movementAmplitude;
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
    public Builder lastImage(String lastImage) {
      this.lastImage = lastImage;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How long the result is. In seconds, 2 to 8, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Whether the video gets background music. Default {@code true}. */
    public Builder bgm(@Nullable Boolean bgm) {
      this.bgm = bgm;
      return this;
    }

    /** Movement amplitude. Default {@code auto}. */
    public Builder movementAmplitude(@Nullable MovementAmplitude movementAmplitude) {
      this.movementAmplitude = movementAmplitude;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ViduQ2ProStartEndVideoInput build() {
      return new ViduQ2ProStartEndVideoInput(
          prompt, imageUrl, lastImage, resolution, duration, bgm, movementAmplitude, unknownFields);
    }
  }
}
