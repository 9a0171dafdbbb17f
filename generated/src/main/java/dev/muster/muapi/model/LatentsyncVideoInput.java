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
 * What the model {@code latent-sync} takes.
 *
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LatentsyncVideoInput(
    String audioUrl, String videoUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LatentsyncVideoInput {
    Objects.requireNonNull(audioUrl, "audioUrl is required");
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
    builder.audioUrl = audioUrl;
    builder.videoUrl = videoUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.LATENTSYNC_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(AudioToVideoApi.class).latentsyncVideo(this, null);
  }

  @Override
  public String modelName() {
    return "latent-sync";
  }

  static JsonAdapter<LatentsyncVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LatentsyncVideoInput::builder, Builder::build)
        .required("audio_url", Json.STRING, LatentsyncVideoInput::audioUrl, Builder::audioUrl)
        .required("video_url", Json.STRING, LatentsyncVideoInput::videoUrl, Builder::videoUrl)
        .unknown(LatentsyncVideoInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LatentsyncVideoInput}. */
  public static final class Builder {
    private @Nullable String audioUrl;
    private @Nullable String videoUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an audio file. At most 2083 characters. */
    public Builder audioUrl(String audioUrl) {
      this.audioUrl = audioUrl;
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
    public LatentsyncVideoInput build() {
      return new LatentsyncVideoInput(audioUrl, videoUrl, unknownFields);
    }
  }
}
