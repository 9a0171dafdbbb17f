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
 * What the model {@code vfx} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param name The effect. Default {@code Car Explosion}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param quality How much effort goes into the result. Default {@code medium}.
 * @param duration How long the result is. In seconds, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VfxInput(
    String prompt,
    String imageUrl,
    @Nullable Name name,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable Quality quality,
    @Nullable Duration duration,
    Map<String, @Nullable Object> unknownFields)
    implements GenerateWanAiEffectsInput, JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VfxInput {
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
    builder.name = name;
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.quality = quality;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.GENERATE_WAN_AI_EFFECTS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).generateWanAiEffects(this, null);
  }

  @Override
  public String modelName() {
    return "vfx";
  }

  static JsonAdapter<VfxInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VfxInput::builder, Builder::build)
        .required("prompt", Json.STRING, VfxInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, VfxInput::imageUrl, Builder::imageUrl)
        .optional(
            "name", Json.wrap(Json.STRING, Name::new, Name::value), VfxInput::name, Builder::name)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            VfxInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            VfxInput::resolution,
            Builder::resolution)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            VfxInput::quality,
            Builder::quality)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            VfxInput::duration,
            Builder::duration)
        .unknown(VfxInput::unknownFields, Builder::unknownField);
  }

  /**
   * The effect.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Name(String value) {
    /** {@code Building Explosion}. */
    public static final Name BUILDING_EXPLOSION = new Name("Building Explosion");

    /** {@code Car Explosion}. */
    public static final Name CAR_EXPLOSION = new Name("Car Explosion");

    /** {@code Decay Time-Lapse}. */
    public static final Name DECAY_TIME_LAPSE = new Name("Decay Time-Lapse");

    /** {@code Disintegration}. */
    public static final Name DISINTEGRATION = new Name("Disintegration");

    /** {@code Electricity}. */
    public static final Name ELECTRICITY = new Name("Electricity");

    /** {@code Flying}. */
    public static final Name FLYING = new Name("Flying");

    /** {@code Huge Explosion}. */
    public static final Name HUGE_EXPLOSION = new Name("Huge Explosion");

    /** {@code Levitate}. */
    public static final Name LEVITATE = new Name("Levitate");

    /** {@code Tornado}. */
    public static final Name TORNADO = new Name("Tornado");

    public Name {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Building Explosion" -> Known.BUILDING_EXPLOSION;
        case "Car Explosion" -> Known.CAR_EXPLOSION;
        case "Decay Time-Lapse" -> Known.DECAY_TIME_LAPSE;
        case "Disintegration" -> Known.DISINTEGRATION;
        case "Electricity" -> Known.ELECTRICITY;
        case "Flying" -> Known.FLYING;
        case "Huge Explosion" -> Known.HUGE_EXPLOSION;
        case "Levitate" -> Known.LEVITATE;
        case "Tornado" -> Known.TORNADO;
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
      BUILDING_EXPLOSION,
      CAR_EXPLOSION,
      DECAY_TIME_LAPSE,
      DISINTEGRATION,
      ELECTRICITY,
      FLYING,
      HUGE_EXPLOSION,
      LEVITATE,
      TORNADO,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
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

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
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
      V1_1,
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

    /** {@code 720p}. */
    public static final Resolution V720P = new Resolution("720p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "480p" -> Known.V480P;
        case "720p" -> Known.V720P;
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
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How much effort goes into the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Quality(String value) {
    /** {@code medium}. */
    public static final Quality MEDIUM = new Quality("medium");

    /** {@code high}. */
    public static final Quality HIGH = new Quality("high");

    public Quality {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "medium" -> Known.MEDIUM;
        case "high" -> Known.HIGH;
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
      MEDIUM,
      HIGH,
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
    /** {@code 5}. */
    public static final Duration V5 = new Duration(5);

    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(5)) {
        return Known.V5;
      }
      if (value.equals(10)) {
        return Known.V10;
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
      V5,
      V10,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link VfxInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Name name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable Quality quality;
    private @Nullable Duration duration;
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

    /** The effect. Default {@code Car Explosion}. */
    public Builder name(@Nullable Name name) {
      this.name = name;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How much effort goes into the result. Default {@code medium}. */
    public Builder quality(@Nullable Quality quality) {
      this.quality = quality;
      return this;
    }

    /** How long the result is. In seconds, default {@code 5}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public VfxInput build() {
      return new VfxInput(
          prompt, imageUrl, name, aspectRatio, resolution, quality, duration, unknownFields);
    }
  }
}
