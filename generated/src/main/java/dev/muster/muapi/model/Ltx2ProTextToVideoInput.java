// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToVideoApi;
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
 * What the model {@code ltx-2-pro-text-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param duration How long the result is. In seconds, default {@code 6}.
 * @param generateAudio Whether the video gets sound. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Ltx2ProTextToVideoInput(
    String prompt,
    @Nullable Duration duration,
    @Nullable Boolean generateAudio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Ltx2ProTextToVideoInput {
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
    builder.generateAudio = generateAudio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.LTX2_PRO_TEXT_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).ltx2ProTextToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "ltx-2-pro-text-to-video";
  }

  static JsonAdapter<Ltx2ProTextToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Ltx2ProTextToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, Ltx2ProTextToVideoInput::prompt, Builder::prompt)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            Ltx2ProTextToVideoInput::duration,
            Builder::duration)
        .optional(
            "generate_audio",
            Json.BOOLEAN,
            Ltx2ProTextToVideoInput::generateAudio,
            Builder::generateAudio)
        .unknown(Ltx2ProTextToVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 6}. */
    public static final Duration V6 = new Duration(6);

    /** {@code 8}. */
    public static final Duration V8 = new Duration(8);

    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(6)) {
        return Known.V6;
      }
      if (value.equals(8)) {
        return Known.V8;
      }
      if (value.equals(10)) {
        return Known.V10;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V6,
      V8,
      V10,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Ltx2ProTextToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable Duration duration;
    private @Nullable Boolean generateAudio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** How long the result is. In seconds, default {@code 6}. */
    public Builder duration(@Nullable Duration duration) {
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
    public Ltx2ProTextToVideoInput build() {
      return new Ltx2ProTextToVideoInput(prompt, duration, generateAudio, unknownFields);
    }
  }
}
