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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code veo3.1-reference-to-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 3 items.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param duration How long the result is. In seconds, default {@code 8}.
 * @param generateAudio Whether the video gets sound. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Veo31ReferenceToVideoInput(
    String prompt,
    List<String> imagesList,
    @Nullable Resolution resolution,
    @Nullable Duration duration,
    @Nullable Boolean generateAudio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Veo31ReferenceToVideoInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imagesList, "imagesList is required");
    imagesList = Json.copyOf(imagesList);
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
    builder.imagesList = imagesList;
    builder.resolution = resolution;
    builder.duration = duration;
    builder.generateAudio = generateAudio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VEO31_REFERENCE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).veo31ReferenceToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "veo3.1-reference-to-video";
  }

  static JsonAdapter<Veo31ReferenceToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Veo31ReferenceToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, Veo31ReferenceToVideoInput::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            Veo31ReferenceToVideoInput::imagesList,
            Builder::imagesList)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            Veo31ReferenceToVideoInput::resolution,
            Builder::resolution)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            Veo31ReferenceToVideoInput::duration,
            Builder::duration)
        .optional(
            "generate_audio",
            Json.BOOLEAN,
            Veo31ReferenceToVideoInput::generateAudio,
            Builder::generateAudio)
        .unknown(Veo31ReferenceToVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 720p}. */
    public static final Resolution V720P = new Resolution("720p");

    /** {@code 1080p}. */
    public static final Resolution V1080P = new Resolution("1080p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "720p" -> Known.V720P;
        case "1080p" -> Known.V1080P;
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
      V720P,
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 8}. */
    public static final Duration V8 = new Duration(8);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(8)) {
        return Known.V8;
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
      V8,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Veo31ReferenceToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable Resolution resolution;
    private @Nullable Duration duration;
    private @Nullable Boolean generateAudio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URLs of images. At most 3 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How long the result is. In seconds, default {@code 8}. */
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
    public Veo31ReferenceToVideoInput build() {
      return new Veo31ReferenceToVideoInput(
          prompt, imagesList, resolution, duration, generateAudio, unknownFields);
    }
  }
}
