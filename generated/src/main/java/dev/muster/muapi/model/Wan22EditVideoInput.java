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
 * What the model {@code wan2.2-edit-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Wan22EditVideoInput(
    String prompt,
    String videoUrl,
    @Nullable Resolution resolution,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Wan22EditVideoInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.WAN22_EDIT_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).wan22EditVideo(this, null);
  }

  @Override
  public String modelName() {
    return "wan2.2-edit-video";
  }

  static JsonAdapter<Wan22EditVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Wan22EditVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, Wan22EditVideoInput::prompt, Builder::prompt)
        .required("video_url", Json.STRING, Wan22EditVideoInput::videoUrl, Builder::videoUrl)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Wan22EditVideoInput::resolution,
            Builder::resolution)
        .unknown(Wan22EditVideoInput::unknownFields, Builder::unknownField);
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

  /** Builds a {@link Wan22EditVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String videoUrl;
    private @Nullable Resolution resolution;
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Wan22EditVideoInput build() {
      return new Wan22EditVideoInput(prompt, videoUrl, resolution, unknownFields);
    }
  }
}
