// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToVideoApi;
import dev.muster.muapi.api.Jobs;
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
 * What the model {@code kling-v3.0-pro-image-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param lastImage URL of the image that the video is to end with. At most 2083 characters.
 * @param duration How long the result is. In seconds, 3 to 15, default {@code 5}.
 * @param generateAudio Whether the video gets sound. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KlingV30ProImageToVideoInput(
    String prompt,
    String imageUrl,
    @Nullable String lastImage,
    @Nullable Integer duration,
    @Nullable Boolean generateAudio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KlingV30ProImageToVideoInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imageUrl, "imageUrl is required");
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
    builder.lastImage = lastImage;
    builder.duration = duration;
    builder.generateAudio = generateAudio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.KLING_V30_PRO_IMAGE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).klingV30ProImageToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "kling-v3.0-pro-image-to-video";
  }

  static JsonAdapter<KlingV30ProImageToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KlingV30ProImageToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, KlingV30ProImageToVideoInput::prompt, Builder::prompt)
        .required(
            "image_url", Json.STRING, KlingV30ProImageToVideoInput::imageUrl, Builder::imageUrl)
        .optional(
            "last_image", Json.STRING, KlingV30ProImageToVideoInput::lastImage, Builder::lastImage)
        .optional(
            "duration", Json.INTEGER, KlingV30ProImageToVideoInput::duration, Builder::duration)
        .optional(
            "generate_audio",
            Json.BOOLEAN,
            KlingV30ProImageToVideoInput::generateAudio,
            Builder::generateAudio)
        .unknown(KlingV30ProImageToVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KlingV30ProImageToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String lastImage;
    private @Nullable Integer duration;
    private @Nullable Boolean generateAudio;
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

    /** URL of the image that the video is to end with. At most 2083 characters. */
    public Builder lastImage(@Nullable String lastImage) {
      this.lastImage = lastImage;
      return this;
    }

    /** How long the result is. In seconds, 3 to 15, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Whether the video gets sound. Default {@code true}. */
    public Builder generateAudio(@Nullable Boolean generateAudio) {
      this.generateAudio = generateAudio;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public KlingV30ProImageToVideoInput build() {
      return new KlingV30ProImageToVideoInput(
          prompt, imageUrl, lastImage, duration, generateAudio, unknownFields);
    }
  }
}
