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
 * What the model {@code wan2.5-text-to-video-fast} takes.
 *
 * @param prompt What is wanted, in words.
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param duration How long the result is. In seconds, 5 to 10, in steps of 5, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Wan25TextToVideoFastInput(
    String prompt,
    @Nullable String audioUrl,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable Integer duration,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Wan25TextToVideoFastInput {
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
    builder.audioUrl = audioUrl;
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.WAN25_TEXT_TO_VIDEO_FAST;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).wan25TextToVideoFast(this, null);
  }

  @Override
  public String modelName() {
    return "wan2.5-text-to-video-fast";
  }

  static JsonAdapter<Wan25TextToVideoFastInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Wan25TextToVideoFastInput::builder, Builder::build)
        .required("prompt", Json.STRING, Wan25TextToVideoFastInput::prompt, Builder::prompt)
        .optional("audio_url", Json.STRING, Wan25TextToVideoFastInput::audioUrl, Builder::audioUrl)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            Wan25TextToVideoFastInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Wan25TextToVideoFastInput::resolution,
            Builder::resolution)
        .optional("duration", Json.INTEGER, Wan25TextToVideoFastInput::duration, Builder::duration)
        .unknown(Wan25TextToVideoFastInput::unknownFields, Builder::unknownField);
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

  /** Builds a {@link Wan25TextToVideoFastInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String audioUrl;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable Integer duration;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an audio file. At most 2083 characters. */
    public Builder audioUrl(@Nullable String audioUrl) {
      this.audioUrl = audioUrl;
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

    /** How long the result is. In seconds, 5 to 10, in steps of 5, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Wan25TextToVideoFastInput build() {
      return new Wan25TextToVideoFastInput(
          prompt, audioUrl, aspectRatio, resolution, duration, unknownFields);
    }
  }
}
