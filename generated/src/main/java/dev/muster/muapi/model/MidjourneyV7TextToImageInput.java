// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToImageApi;
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
 * What the model {@code midjourney-v7-text-to-image} takes.
 *
 * @param prompt What is wanted, in words.
 * @param speed Speed. Default {@code relaxed}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param variety Variety. 0 to 100, in steps of 5, default {@code 5}.
 * @param stylization Stylization. 0 to 1000, default {@code 1}.
 * @param weirdness Weirdness. 0 to 3000, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MidjourneyV7TextToImageInput(
    String prompt,
    @Nullable Speed speed,
    @Nullable AspectRatio aspectRatio,
    @Nullable Integer variety,
    @Nullable Integer stylization,
    @Nullable Integer weirdness,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MidjourneyV7TextToImageInput {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.speed = speed;
    builder.aspectRatio = aspectRatio;
    builder.variety = variety;
    builder.stylization = stylization;
    builder.weirdness = weirdness;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MIDJOURNEY_V7_TEXT_TO_IMAGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).midjourneyV7TextToImage(this, null);
  }

  @Override
  public String modelName() {
    return "midjourney-v7-text-to-image";
  }

  static JsonAdapter<MidjourneyV7TextToImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MidjourneyV7TextToImageInput::builder, Builder::build)
        .required("prompt", Json.STRING, MidjourneyV7TextToImageInput::prompt, Builder::prompt)
        .optional(
            "speed",
            Json.wrap(Json.STRING, Speed::new, Speed::value),
            MidjourneyV7TextToImageInput::speed,
            Builder::speed)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            MidjourneyV7TextToImageInput::aspectRatio,
            Builder::aspectRatio)
        .optional("variety", Json.INTEGER, MidjourneyV7TextToImageInput::variety, Builder::variety)
        .optional(
            "stylization",
            Json.INTEGER,
            MidjourneyV7TextToImageInput::stylization,
            Builder::stylization)
        .optional(
            "weirdness", Json.INTEGER, MidjourneyV7TextToImageInput::weirdness, Builder::weirdness)
        .unknown(MidjourneyV7TextToImageInput::unknownFields, Builder::unknownField);
  }

  /**
   * Speed.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Speed(String value) {
    /** {@code relaxed}. */
    public static final Speed RELAXED = new Speed("relaxed");

    /** {@code fast}. */
    public static final Speed FAST = new Speed("fast");

    /** {@code turbo}. */
    public static final Speed TURBO = new Speed("turbo");

    public Speed {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "relaxed" -> Known.RELAXED;
        case "fast" -> Known.FAST;
        case "turbo" -> Known.TURBO;
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
      RELAXED,
      FAST,
      TURBO,
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

  /** Builds a {@link MidjourneyV7TextToImageInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable Speed speed;
    private @Nullable AspectRatio aspectRatio;
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

    /** Speed. Default {@code relaxed}. */
    public Builder speed(@Nullable Speed speed) {
      this.speed = speed;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
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
    public MidjourneyV7TextToImageInput build() {
      return new MidjourneyV7TextToImageInput(
          prompt, speed, aspectRatio, variety, stylization, weirdness, unknownFields);
    }
  }
}
