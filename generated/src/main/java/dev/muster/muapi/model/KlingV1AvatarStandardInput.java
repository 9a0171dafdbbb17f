// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.AudioToVideoApi;
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
 * What the model {@code kling-v1-avatar-standard} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KlingV1AvatarStandardInput(
    @Nullable String prompt,
    String imageUrl,
    String audioUrl,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KlingV1AvatarStandardInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    Objects.requireNonNull(audioUrl, "audioUrl is required");
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
    builder.audioUrl = audioUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.KLING_V1_AVATAR_STANDARD;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(AudioToVideoApi.class).klingV1AvatarStandard(this, null);
  }

  @Override
  public String modelName() {
    return "kling-v1-avatar-standard";
  }

  static JsonAdapter<KlingV1AvatarStandardInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KlingV1AvatarStandardInput::builder, Builder::build)
        .optional("prompt", Json.STRING, KlingV1AvatarStandardInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, KlingV1AvatarStandardInput::imageUrl, Builder::imageUrl)
        .required("audio_url", Json.STRING, KlingV1AvatarStandardInput::audioUrl, Builder::audioUrl)
        .unknown(KlingV1AvatarStandardInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KlingV1AvatarStandardInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String audioUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(@Nullable String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** URL of an audio file. At most 2083 characters. */
    public Builder audioUrl(String audioUrl) {
      this.audioUrl = audioUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public KlingV1AvatarStandardInput build() {
      return new KlingV1AvatarStandardInput(prompt, imageUrl, audioUrl, unknownFields);
    }
  }
}
