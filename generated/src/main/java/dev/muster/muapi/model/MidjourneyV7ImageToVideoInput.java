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
 * What the model {@code midjourney-v7-image-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param numVideos How many videos to make. Default {@code 1}.
 * @param variety Variety. 0 to 100, in steps of 5, default {@code 5}.
 * @param stylization Stylization. 0 to 1000, default {@code 1}.
 * @param weirdness Weirdness. 0 to 3000, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MidjourneyV7ImageToVideoInput(
    String prompt,
    String imageUrl,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable NumVideos numVideos,
    @Nullable Integer variety,
    @Nullable Integer stylization,
    @Nullable Integer weirdness,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MidjourneyV7ImageToVideoInput {
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
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.numVideos = numVideos;
    builder.variety = variety;
    builder.stylization = stylization;
    builder.weirdness = weirdness;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MIDJOURNEY_V7_IMAGE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).midjourneyV7ImageToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "midjourney-v7-image-to-video";
  }

  static JsonAdapter<MidjourneyV7ImageToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MidjourneyV7ImageToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, MidjourneyV7ImageToVideoInput::prompt, Builder::prompt)
        .required(
            "image_url", Json.STRING, MidjourneyV7ImageToVideoInput::imageUrl, Builder::imageUrl)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            MidjourneyV7ImageToVideoInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            MidjourneyV7ImageToVideoInput::resolution,
            Builder::resolution)
        .optional(
            "num_videos",
            Json.wrap(Json.INTEGER, NumVideos::new, NumVideos::value),
            MidjourneyV7ImageToVideoInput::numVideos,
            Builder::numVideos)
        .optional("variety", Json.INTEGER, MidjourneyV7ImageToVideoInput::variety, Builder::variety)
        .optional(
            "stylization",
            Json.INTEGER,
            MidjourneyV7ImageToVideoInput::stylization,
            Builder::stylization)
        .optional(
            "weirdness", Json.INTEGER, MidjourneyV7ImageToVideoInput::weirdness, Builder::weirdness)
        .unknown(MidjourneyV7ImageToVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 1:2}. */
    public static final AspectRatio V1_2 = new AspectRatio("1:2");

    /** {@code 2:1}. */
    public static final AspectRatio V2_1 = new AspectRatio("2:1");

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    /** {@code 5:6}. */
    public static final AspectRatio V5_6 = new AspectRatio("5:6");

    /** {@code 6:5}. */
    public static final AspectRatio V6_5 = new AspectRatio("6:5");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1:1" -> Known.V1_1;
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "3:4" -> Known.V3_4;
        case "4:3" -> Known.V4_3;
        case "1:2" -> Known.V1_2;
        case "2:1" -> Known.V2_1;
        case "2:3" -> Known.V2_3;
        case "3:2" -> Known.V3_2;
        case "5:6" -> Known.V5_6;
        case "6:5" -> Known.V6_5;
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
      V1_1,
      V16_9,
      V9_16,
      V3_4,
      V4_3,
      V1_2,
      V2_1,
      V2_3,
      V3_2,
      V5_6,
      V6_5,
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
    /** {@code 480p}. */
    public static final Resolution V480P = new Resolution("480p");

    /** {@code 1080p}. */
    public static final Resolution V1080P = new Resolution("1080p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "480p" -> Known.V480P;
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
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How many videos to make.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record NumVideos(Integer value) {
    /** {@code 1}. */
    public static final NumVideos V1 = new NumVideos(1);

    /** {@code 2}. */
    public static final NumVideos V2 = new NumVideos(2);

    /** {@code 4}. */
    public static final NumVideos V4 = new NumVideos(4);

    public NumVideos {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(1)) {
        return Known.V1;
      }
      if (value.equals(2)) {
        return Known.V2;
      }
      if (value.equals(4)) {
        return Known.V4;
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
      V1,
      V2,
      V4,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link MidjourneyV7ImageToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable NumVideos numVideos;
    private @Nullable Integer variety;
    private @Nullable Integer stylization;
    private @Nullable Integer weirdness;
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

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How many videos to make. Default {@code 1}. */
    public Builder numVideos(@Nullable NumVideos numVideos) {
      this.numVideos = numVideos;
      return this;
    }

    /** Variety. 0 to 100, in steps of 5, default {@code 5}. */
    public Builder variety(@Nullable Integer variety) {
      this.variety = variety;
      return this;
    }

    /** Stylization. 0 to 1000, default {@code 1}. */
    public Builder stylization(@Nullable Integer stylization) {
      this.stylization = stylization;
      return this;
    }

    /** Weirdness. 0 to 3000, default {@code 1}. */
    public Builder weirdness(@Nullable Integer weirdness) {
      this.weirdness = weirdness;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MidjourneyV7ImageToVideoInput build() {
      return new MidjourneyV7ImageToVideoInput(
          prompt,
          imageUrl,
          aspectRatio,
          resolution,
          numVideos,
          variety,
          stylization,
          weirdness,
          unknownFields);
    }
  }
}
