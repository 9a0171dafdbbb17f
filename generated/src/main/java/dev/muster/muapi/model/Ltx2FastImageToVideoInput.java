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
 * What the model {@code ltx-2-fast-image-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param duration How long the result is. In seconds, default {@code 6}.
 * @param generateAudio Whether the video gets sound. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Ltx2FastImageToVideoInput(
    String prompt,
    String imageUrl,
    @Nullable Duration duration,
    @Nullable Boolean generateAudio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Ltx2FastImageToVideoInput {
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
    builder.duration = duration;
    builder.generateAudio = generateAudio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.LTX2_FAST_IMAGE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).ltx2FastImageToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "ltx-2-fast-image-to-video";
  }

  static JsonAdapter<Ltx2FastImageToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Ltx2FastImageToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, Ltx2FastImageToVideoInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, Ltx2FastImageToVideoInput::imageUrl, Builder::imageUrl)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            Ltx2FastImageToVideoInput::duration,
            Builder::duration)
        .optional(
            "generate_audio",
            Json.BOOLEAN,
            Ltx2FastImageToVideoInput::generateAudio,
            Builder::generateAudio)
        .unknown(Ltx2FastImageToVideoInput::unknownFields, Builder::unknownField);
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

    /** {@code 12}. */
    public static final Duration V12 = new Duration(12);

    /** {@code 14}. */
    public static final Duration V14 = new Duration(14);

    /** {@code 16}. */
    public static final Duration V16 = new Duration(16);

    /** {@code 18}. */
    public static final Duration V18 = new Duration(18);

    /** {@code 20}. */
    public static final Duration V20 = new Duration(20);

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
      if (value.equals(12)) {
        return Known.V12;
      }
      if (value.equals(14)) {
        return Known.V14;
      }
      if (value.equals(16)) {
        return Known.V16;
      }
      if (value.equals(18)) {
        return Known.V18;
      }
      if (value.equals(20)) {
        return Known.V20;
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
      V12,
      V14,
      V16,
      V18,
      V20,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Ltx2FastImageToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Duration duration;
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
    public Ltx2FastImageToVideoInput build() {
      return new Ltx2FastImageToVideoInput(
          prompt, imageUrl, duration, generateAudio, unknownFields);
    }
  }
}
