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
 * What the model {@code openai-sora-2-pro-text-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param duration How long the result is. In seconds, default {@code 10}.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param removeWatermark Whether the result goes without the provider's watermark. Default {@code
 *     true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OpenaiSora2ProTextToVideoInput(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Duration duration,
    @Nullable Resolution resolution,
    @Nullable Boolean removeWatermark,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OpenaiSora2ProTextToVideoInput {
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
    builder.duration = duration;
    builder.resolution = resolution;
    builder.removeWatermark = removeWatermark;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.OPENAI_SORA2_PRO_TEXT_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).openaiSora2ProTextToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "openai-sora-2-pro-text-to-video";
  }

  static JsonAdapter<OpenaiSora2ProTextToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OpenaiSora2ProTextToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, OpenaiSora2ProTextToVideoInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            OpenaiSora2ProTextToVideoInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            OpenaiSora2ProTextToVideoInput::duration,
            Builder::duration)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            OpenaiSora2ProTextToVideoInput::resolution,
            Builder::resolution)
        .optional(
            "remove_watermark",
            Json.BOOLEAN,
            OpenaiSora2ProTextToVideoInput::removeWatermark,
            Builder::removeWatermark)
        .unknown(OpenaiSora2ProTextToVideoInput::unknownFields, Builder::unknownField);
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
    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    /** {@code 15}. */
    public static final Duration V15 = new Duration(15);

    /** {@code 25}. */
    public static final Duration V25 = new Duration(25);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(10)) {
        return Known.V10;
      }
      if (value.equals(15)) {
        return Known.V15;
      }
      if (value.equals(25)) {
        return Known.V25;
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
      V10,
      V15,
      V25,
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

  /** Builds a {@link OpenaiSora2ProTextToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Duration duration;
    private @Nullable Resolution resolution;
    private @Nullable Boolean removeWatermark;
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

    /** How long the result is. In seconds, default {@code 10}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** Whether the result goes without the provider's watermark. Default {@code true}. */
    public Builder removeWatermark(@Nullable Boolean removeWatermark) {
      this.removeWatermark = removeWatermark;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OpenaiSora2ProTextToVideoInput build() {
      return new OpenaiSora2ProTextToVideoInput(
          prompt, aspectRatio, duration, resolution, removeWatermark, unknownFields);
    }
  }
}
