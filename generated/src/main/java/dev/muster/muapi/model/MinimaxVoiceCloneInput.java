// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToAudioApi;
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
 * What the model {@code minimax-voice-clone} takes.
 *
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param customVoiceId A name for the new voice, to be used later as a {@code voice_id}.
 * @param model Model. Default {@code speech-02-hd}.
 * @param needNoiseReduction Whether to take noise out of the given audio first. Default {@code
 *     false}.
 * @param needVolumeNormalization Whether to even out the volume of the given audio first. Default
 *     {@code false}.
 * @param accuracy Accuracy. 0 to 1, in steps of 0.01, default {@code 0.7}.
 * @param prompt What is wanted, in words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MinimaxVoiceCloneInput(
    String audioUrl,
    String customVoiceId,
    @Nullable Model model,
    @Nullable Boolean needNoiseReduction,
    @Nullable Boolean needVolumeNormalization,
    @Nullable Double accuracy,
    @Nullable String prompt,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MinimaxVoiceCloneInput {
    Objects.requireNonNull(audioUrl, "audioUrl is required");
    Objects.requireNonNull(customVoiceId, "customVoiceId is required");
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
    builder.customVoiceId = customVoiceId;
    builder.model = model;
    builder.needNoiseReduction = needNoiseReduction;
    builder.needVolumeNormalization = needVolumeNormalization;
    builder.accuracy = accuracy;
    builder.prompt = prompt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MINIMAX_VOICE_CLONE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToAudioApi.class).minimaxVoiceClone(this, null);
  }

  @Override
  public String modelName() {
    return "minimax-voice-clone";
  }

  static JsonAdapter<MinimaxVoiceCloneInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MinimaxVoiceCloneInput::builder, Builder::build)
        .required("audio_url", Json.STRING, MinimaxVoiceCloneInput::audioUrl, Builder::audioUrl)
        .required(
            "custom_voice_id",
            Json.STRING,
            MinimaxVoiceCloneInput::customVoiceId,
            Builder::customVoiceId)
        .optional(
            "model",
            Json.wrap(Json.STRING, Model::new, Model::value),
            MinimaxVoiceCloneInput::model,
            Builder::model)
        .optional(
            "need_noise_reduction",
            Json.BOOLEAN,
            MinimaxVoiceCloneInput::needNoiseReduction,
            Builder::needNoiseReduction)
        .optional(
            "need_volume_normalization",
            Json.BOOLEAN,
            MinimaxVoiceCloneInput::needVolumeNormalization,
            Builder::needVolumeNormalization)
        .optional("accuracy", Json.DOUBLE, MinimaxVoiceCloneInput::accuracy, Builder::accuracy)
        .optional("prompt", Json.STRING, MinimaxVoiceCloneInput::prompt, Builder::prompt)
        .unknown(MinimaxVoiceCloneInput::unknownFields, Builder::unknownField);
  }

  /**
   * Model.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Model(String value) {
    /** {@code speech-02-hd}. */
    public static final Model SPEECH_02_HD = new Model("speech-02-hd");

    /** {@code speech-02-turbo}. */
    public static final Model SPEECH_02_TURBO = new Model("speech-02-turbo");

    /** {@code speech-2.5-hd-preview}. */
    public static final Model SPEECH_2_5_HD_PREVIEW = new Model("speech-2.5-hd-preview");

    /** {@code speech-2.5-turbo-preview}. */
    public static final Model SPEECH_2_5_TURBO_PREVIEW = new Model("speech-2.5-turbo-preview");

    /** {@code speech-2.6-hd}. */
    public static final Model SPEECH_2_6_HD = new Model("speech-2.6-hd");

    /** {@code speech-2.6-turbo}. */
    public static final Model SPEECH_2_6_TURBO = new Model("speech-2.6-turbo");

    public Model {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "speech-02-hd" -> Known.SPEECH_02_HD;
        case "speech-02-turbo" -> Known.SPEECH_02_TURBO;
        case "speech-2.5-hd-preview" -> Known.SPEECH_2_5_HD_PREVIEW;
        case "speech-2.5-turbo-preview" -> Known.SPEECH_2_5_TURBO_PREVIEW;
        case "speech-2.6-hd" -> Known.SPEECH_2_6_HD;
        case "speech-2.6-turbo" -> Known.SPEECH_2_6_TURBO;
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
      SPEECH_02_HD,
      SPEECH_02_TURBO,
      SPEECH_2_5_HD_PREVIEW,
      SPEECH_2_5_TURBO_PREVIEW,
      SPEECH_2_6_HD,
      SPEECH_2_6_TURBO,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link MinimaxVoiceCloneInput}. */
  public static final class Builder {
    private @Nullable String audioUrl;
    private @Nullable String customVoiceId;
    private @Nullable Model model;
    private @Nullable Boolean needNoiseReduction;
    private @Nullable Boolean needVolumeNormalization;
    private @Nullable Double accuracy;
    private @Nullable String prompt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an audio file. At most 2083 characters. */
    public Builder audioUrl(String audioUrl) {
      this.audioUrl = audioUrl;
      return this;
    }

    /** A name for the new voice, to be used later as a {@code voice_id}. */
    public Builder customVoiceId(String customVoiceId) {
      this.customVoiceId = customVoiceId;
      return this;
    }

    /** Model. Default {@code speech-02-hd}. */
    public Builder model(@Nullable Model model) {
      this.model = model;
      return this;
    }

    /** Whether to take noise out of the given audio first. Default {@code false}. */
    public Builder needNoiseReduction(@Nullable Boolean needNoiseReduction) {
      this.needNoiseReduction = needNoiseReduction;
      return this;
    }

    /** Whether to even out the volume of the given audio first. Default {@code false}. */
    public Builder needVolumeNormalization(@Nullable Boolean needVolumeNormalization) {
      this.needVolumeNormalization = needVolumeNormalization;
      return this;
    }

    /** Accuracy. 0 to 1, in steps of 0.01, default {@code 0.7}. */
    public Builder accuracy(@Nullable Double accuracy) {
      this.accuracy = accuracy;
      return this;
    }

    /** What is wanted, in words. */
    public Builder prompt(@Nullable String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MinimaxVoiceCloneInput build() {
      return new MinimaxVoiceCloneInput(
          audioUrl,
          customVoiceId,
          model,
          needNoiseReduction,
          needVolumeNormalization,
          accuracy,
          prompt,
          unknownFields);
    }
  }
}
