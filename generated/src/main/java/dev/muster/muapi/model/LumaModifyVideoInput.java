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
 * What the model {@code luma-modify-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LumaModifyVideoInput(
    String prompt, String videoUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LumaModifyVideoInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.LUMA_MODIFY_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).lumaModifyVideo(this, null);
  }

  @Override
  public String modelName() {
    return "luma-modify-video";
  }

  static JsonAdapter<LumaModifyVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LumaModifyVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, LumaModifyVideoInput::prompt, Builder::prompt)
        .required("video_url", Json.STRING, LumaModifyVideoInput::videoUrl, Builder::videoUrl)
        .unknown(LumaModifyVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LumaModifyVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String videoUrl;
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LumaModifyVideoInput build() {
      return new LumaModifyVideoInput(prompt, videoUrl, unknownFields);
    }
  }
}
