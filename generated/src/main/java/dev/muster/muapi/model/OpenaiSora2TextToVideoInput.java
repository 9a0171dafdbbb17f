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
 * What the model {@code openai-sora-2-text-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param duration How long the result is. In seconds, default {@code 10}.
 * @param removeWatermark Whether the result goes without the provider's watermark. Default {@code
 *     true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OpenaiSora2TextToVideoInput(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Duration duration,
    @Nullable Boolean removeWatermark,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OpenaiSora2TextToVideoInput {
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
    builder.removeWatermark = removeWatermark;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.OPENAI_SORA2_TEXT_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).openaiSora2TextToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "openai-sora-2-text-to-video";
  }

  static JsonAdapter<OpenaiSora2TextToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OpenaiSora2TextToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, OpenaiSora2TextToVideoInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            OpenaiSora2TextToVideoInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            OpenaiSora2TextToVideoInput::duration,
            Builder::duration)
        .optional(
            "remove_watermark",
            Json.BOOLEAN,
            OpenaiSora2TextToVideoInput::removeWatermark,
            Builder::removeWatermark)
        .unknown(OpenaiSora2TextToVideoInput::unknownFields, Builder::unknownField);
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
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link OpenaiSora2TextToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Duration duration;
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
    public OpenaiSora2TextToVideoInput build() {
      return new OpenaiSora2TextToVideoInput(
          prompt, aspectRatio, duration, removeWatermark, unknownFields);
    }
  }
}
