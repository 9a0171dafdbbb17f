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
 * What the model {@code wan2.2-speech-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Wan22SpeechToVideoInput(
    @Nullable String prompt,
    String imageUrl,
    String audioUrl,
    @Nullable Resolution resolution,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Wan22SpeechToVideoInput {
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
    builder.resolution = resolution;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.WAN22_SPEECH_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(AudioToVideoApi.class).wan22SpeechToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "wan2.2-speech-to-video";
  }

  static JsonAdapter<Wan22SpeechToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Wan22SpeechToVideoInput::builder, Builder::build)
        .optional("prompt", Json.STRING, Wan22SpeechToVideoInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, Wan22SpeechToVideoInput::imageUrl, Builder::imageUrl)
        .required("audio_url", Json.STRING, Wan22SpeechToVideoInput::audioUrl, Builder::audioUrl)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Wan22SpeechToVideoInput::resolution,
            Builder::resolution)
        .unknown(Wan22SpeechToVideoInput::unknownFields, Builder::unknownField);
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

  /** Builds a {@link Wan22SpeechToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String audioUrl;
    private @Nullable Resolution resolution;
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
    public Wan22SpeechToVideoInput build() {
      return new Wan22SpeechToVideoInput(prompt, imageUrl, audioUrl, resolution, unknownFields);
    }
  }
}
