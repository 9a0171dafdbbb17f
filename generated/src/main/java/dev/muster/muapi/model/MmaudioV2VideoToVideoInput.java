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
 * What the model {@code mmaudio-v2-video-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param duration How long the result is. In seconds, 1 to 30, default {@code 8}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MmaudioV2VideoToVideoInput(
    String prompt,
    String videoUrl,
    @Nullable Integer duration,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MmaudioV2VideoToVideoInput {
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
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MMAUDIO_V2_VIDEO_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).mmaudioV2VideoToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "mmaudio-v2-video-to-video";
  }

  static JsonAdapter<MmaudioV2VideoToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MmaudioV2VideoToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, MmaudioV2VideoToVideoInput::prompt, Builder::prompt)
        .required("video_url", Json.STRING, MmaudioV2VideoToVideoInput::videoUrl, Builder::videoUrl)
        .optional("duration", Json.INTEGER, MmaudioV2VideoToVideoInput::duration, Builder::duration)
        .unknown(MmaudioV2VideoToVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MmaudioV2VideoToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String videoUrl;
    private @Nullable Integer duration;
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

    /** How long the result is. In seconds, 1 to 30, default {@code 8}. */
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
    public MmaudioV2VideoToVideoInput build() {
      return new MmaudioV2VideoToVideoInput(prompt, videoUrl, duration, unknownFields);
    }
  }
}
