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
 * What the model {@code ai-video-upscaler} takes.
 *
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param copyAudio Copy audio. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiVideoUpscalerInput(
    String videoUrl,
    @Nullable Resolution resolution,
    @Nullable Boolean copyAudio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiVideoUpscalerInput {
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
    builder.videoUrl = videoUrl;
    builder.resolution = resolution;
    builder.copyAudio = copyAudio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_VIDEO_UPSCALER;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).aiVideoUpscaler(this, null);
  }

  @Override
  public String modelName() {
    return "ai-video-upscaler";
  }

  static JsonAdapter<AiVideoUpscalerInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiVideoUpscalerInput::builder, Builder::build)
        .required("video_url", Json.STRING, AiVideoUpscalerInput::videoUrl, Builder::videoUrl)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            AiVideoUpscalerInput::resolution,
            Builder::resolution)
        .optional("copy_audio", Json.BOOLEAN, AiVideoUpscalerInput::copyAudio, Builder::copyAudio)
        .unknown(AiVideoUpscalerInput::unknownFields, Builder::unknownField);
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

    /** {@code 2k}. */
    public static final Resolution V2K = new Resolution("2k");

    /** {@code 4k}. */
    public static final Resolution V4K = new Resolution("4k");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "720p" -> Known.V720P;
        case "1080p" -> Known.V1080P;
        case "2k" -> Known.V2K;
        case "4k" -> Known.V4K;
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
      V2K,
      V4K,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AiVideoUpscalerInput}. */
  public static final class Builder {
    private @Nullable String videoUrl;
    private @Nullable Resolution resolution;
    private @Nullable Boolean copyAudio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** Copy audio. Default {@code true}. */
    public Builder copyAudio(@Nullable Boolean copyAudio) {
      this.copyAudio = copyAudio;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiVideoUpscalerInput build() {
      return new AiVideoUpscalerInput(videoUrl, resolution, copyAudio, unknownFields);
    }
  }
}
