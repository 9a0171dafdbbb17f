// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.VideoToVideoApi;
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
 * What the model {@code wan2.2-spicy-video-extend} takes.
 *
 * @param prompt What is wanted, in words.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param duration How long the result is. In seconds, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Wan22SpicyVideoExtendInput(
    String prompt,
    String videoUrl,
    @Nullable Resolution resolution,
    @Nullable Duration duration,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Wan22SpicyVideoExtendInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(videoUrl, "videoUrl is required");
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
    builder.videoUrl = videoUrl;
    builder.resolution = resolution;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.WAN22_SPICY_VIDEO_EXTEND;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).wan22SpicyVideoExtend(this, null);
  }

  @Override
  public String modelName() {
    return "wan2.2-spicy-video-extend";
  }

  static JsonAdapter<Wan22SpicyVideoExtendInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Wan22SpicyVideoExtendInput::builder, Builder::build)
        .required("prompt", Json.STRING, Wan22SpicyVideoExtendInput::prompt, Builder::prompt)
        .required("video_url", Json.STRING, Wan22SpicyVideoExtendInput::videoUrl, Builder::videoUrl)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Wan22SpicyVideoExtendInput::resolution,
            Builder::resolution)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            Wan22SpicyVideoExtendInput::duration,
            Builder::duration)
        .unknown(Wan22SpicyVideoExtendInput::unknownFields, Builder::unknownField);
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
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 5}. */
    public static final Duration V5 = new Duration(5);

    /** {@code 8}. */
    public static final Duration V8 = new Duration(8);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(5)) {
        return Known.V5;
      }
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
      V5,
      V8,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Wan22SpicyVideoExtendInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String videoUrl;
    private @Nullable Resolution resolution;
    private @Nullable Duration duration;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
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
    public Wan22SpicyVideoExtendInput build() {
      return new Wan22SpicyVideoExtendInput(prompt, videoUrl, resolution, duration, unknownFields);
    }
  }
}
