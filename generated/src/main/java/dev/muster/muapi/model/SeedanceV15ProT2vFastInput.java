// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToVideoApi;
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
 * What the model {@code seedance-v1.5-pro-t2v-fast} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param duration How long the result is. In seconds, 4 to 12, default {@code 5}.
 * @param generateAudio Whether the video gets sound. Default {@code true}.
 * @param cameraFixed Whether the camera stands still. Default {@code false}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SeedanceV15ProT2vFastInput(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable Integer duration,
    @Nullable Boolean generateAudio,
    @Nullable Boolean cameraFixed,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SeedanceV15ProT2vFastInput {
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
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.duration = duration;
    builder.generateAudio = generateAudio;
    builder.cameraFixed = cameraFixed;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SEEDANCE_V15_PRO_T2V_FAST;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).seedanceV15ProT2vFast(this, null);
  }

  @Override
  public String modelName() {
    return "seedance-v1.5-pro-t2v-fast";
  }

  static JsonAdapter<SeedanceV15ProT2vFastInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SeedanceV15ProT2vFastInput::builder, Builder::build)
        .required("prompt", Json.STRING, SeedanceV15ProT2vFastInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            SeedanceV15ProT2vFastInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            SeedanceV15ProT2vFastInput::resolution,
            Builder::resolution)
        .optional("duration", Json.INTEGER, SeedanceV15ProT2vFastInput::duration, Builder::duration)
        .optional(
            "generate_audio",
            Json.BOOLEAN,
            SeedanceV15ProT2vFastInput::generateAudio,
            Builder::generateAudio)
        .optional(
            "camera_fixed",
            Json.BOOLEAN,
            SeedanceV15ProT2vFastInput::cameraFixed,
            Builder::cameraFixed)
        .unknown(SeedanceV15ProT2vFastInput::unknownFields, Builder::unknownField);
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

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
        case "3:4" -> Known.V3_4;
        case "4:3" -> Known.V4_3;
        case "21:9" -> Known.V21_9;
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
      V3_4,
      V4_3,
      V21_9,
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

  /** Builds a {@link SeedanceV15ProT2vFastInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable Integer duration;
    private @Nullable Boolean generateAudio;
    private @Nullable Boolean cameraFixed;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How long the result is. In seconds, 4 to 12, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Whether the video gets sound. Default {@code true}. */
    public Builder generateAudio(@Nullable Boolean generateAudio) {
      this.generateAudio = generateAudio;
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
    public SeedanceV15ProT2vFastInput build() {
      return new SeedanceV15ProT2vFastInput(
          prompt, aspectRatio, resolution, duration, generateAudio, cameraFixed, unknownFields);
    }
  }
}
