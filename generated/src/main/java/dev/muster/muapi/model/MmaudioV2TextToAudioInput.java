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
 * What the model {@code mmaudio-v2-text-to-audio} takes.
 *
 * @param prompt What is wanted, in words.
 * @param duration How long the result is. 1 to 30, default {@code 8}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MmaudioV2TextToAudioInput(
    String prompt, @Nullable Integer duration, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MmaudioV2TextToAudioInput {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MMAUDIO_V2_TEXT_TO_AUDIO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToAudioApi.class).mmaudioV2TextToAudio(this, null);
  }

  @Override
  public String modelName() {
    return "mmaudio-v2-text-to-audio";
  }

  static JsonAdapter<MmaudioV2TextToAudioInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MmaudioV2TextToAudioInput::builder, Builder::build)
        .required("prompt", Json.STRING, MmaudioV2TextToAudioInput::prompt, Builder::prompt)
        .optional("duration", Json.INTEGER, MmaudioV2TextToAudioInput::duration, Builder::duration)
        .unknown(MmaudioV2TextToAudioInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MmaudioV2TextToAudioInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable Integer duration;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** How long the result is. 1 to 30, default {@code 8}. */
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
    public MmaudioV2TextToAudioInput build() {
      return new MmaudioV2TextToAudioInput(prompt, duration, unknownFields);
    }
  }
}
