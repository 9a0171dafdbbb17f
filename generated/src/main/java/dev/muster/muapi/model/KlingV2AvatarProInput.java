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
 * What the model {@code kling-v2-avatar-pro} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KlingV2AvatarProInput(
    @Nullable String prompt,
    String imageUrl,
    String audioUrl,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KlingV2AvatarProInput {
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
    return Jobs.KLING_V2_AVATAR_PRO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(AudioToVideoApi.class).klingV2AvatarPro(this, null);
  }

  @Override
  public String modelName() {
    return "kling-v2-avatar-pro";
  }

  static JsonAdapter<KlingV2AvatarProInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KlingV2AvatarProInput::builder, Builder::build)
        .optional("prompt", Json.STRING, KlingV2AvatarProInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, KlingV2AvatarProInput::imageUrl, Builder::imageUrl)
        .required("audio_url", Json.STRING, KlingV2AvatarProInput::audioUrl, Builder::audioUrl)
        .unknown(KlingV2AvatarProInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KlingV2AvatarProInput}. */
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
    public KlingV2AvatarProInput build() {
      return new KlingV2AvatarProInput(prompt, imageUrl, audioUrl, unknownFields);
    }
  }
}
