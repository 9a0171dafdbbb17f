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
 * What the model {@code kling-v2.6-std-motion-control} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KlingV26StdMotionControlInput(
    String prompt, String imageUrl, String videoUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KlingV26StdMotionControlInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imageUrl, "imageUrl is required");
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
    builder.imageUrl = imageUrl;
    builder.videoUrl = videoUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.KLING_V26_STD_MOTION_CONTROL;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).klingV26StdMotionControl(this, null);
  }

  @Override
  public String modelName() {
    return "kling-v2.6-std-motion-control";
  }

  static JsonAdapter<KlingV26StdMotionControlInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KlingV26StdMotionControlInput::builder, Builder::build)
        .required("prompt", Json.STRING, KlingV26StdMotionControlInput::prompt, Builder::prompt)
        .required(
            "image_url", Json.STRING, KlingV26StdMotionControlInput::imageUrl, Builder::imageUrl)
        .required(
            "video_url", Json.STRING, KlingV26StdMotionControlInput::videoUrl, Builder::videoUrl)
        .unknown(KlingV26StdMotionControlInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KlingV26StdMotionControlInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String videoUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
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
    public KlingV26StdMotionControlInput build() {
      return new KlingV26StdMotionControlInput(prompt, imageUrl, videoUrl, unknownFields);
    }
  }
}
