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
 * What the model {@code vidu-q2-reference} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 7 items.
 * @param resolution How fine the result is. Default {@code 720p}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param duration How long the result is. In seconds, 2 to 8, default {@code 5}.
 * @param movementAmplitude Movement amplitude. Default {@code auto}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ViduQ2ReferenceInput(
    String prompt,
    List<String> imagesList,
    @Nullable Resolution resolution,
    @Nullable AspectRatio aspectRatio,
    @Nullable Integer duration,
    @Nullable MovementAmplitude movementAmplitude,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ViduQ2ReferenceInput {
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
    builder.aspectRatio = aspectRatio;
    builder.duration = duration;
    builder.movementAmplitude = movementAmplitude;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VIDU_Q2_REFERENCE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).viduQ2Reference(this, null);
  }

  @Override
  public String modelName() {
    return "vidu-q2-reference";
  }

  static JsonAdapter<ViduQ2ReferenceInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ViduQ2ReferenceInput::builder, Builder::build)
        .required("prompt", Json.STRING, ViduQ2ReferenceInput::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            ViduQ2ReferenceInput::imagesList,
            Builder::imagesList)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            ViduQ2ReferenceInput::resolution,
            Builder::resolution)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            ViduQ2ReferenceInput::aspectRatio,
            Builder::aspectRatio)
        .optional("duration", Json.INTEGER, ViduQ2ReferenceInput::duration, Builder::duration)
        .optional(
            "movement_amplitude",
            Json.wrap(Json.STRING, MovementAmplitude::new, MovementAmplitude::value),
            ViduQ2ReferenceInput::movementAmplitude,
            Builder::movementAmplitude)
        .unknown(ViduQ2ReferenceInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 360p}. */
    public static final Resolution V360P = new Resolution("360p");

    /** {@code 540p}. */
    public static final Resolution V540P = new Resolution("540p");

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
        case "360p" -> Known.V360P;
        case "540p" -> Known.V540P;
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
      V360P,
      V540P,
      V720P,
      V1080P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "4:3" -> Known.V4_3;
        case "3:4" -> Known.V3_4;
        case "1:1" -> Known.V1_1;
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
      V16_9,
      V9_16,
      V4_3,
      V3_4,
      V1_1,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Movement amplitude.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record MovementAmplitude(String value) {
    /** {@code auto}. */
    public static final MovementAmplitude AUTO = new MovementAmplitude("auto");

    /** {@code small}. */
    public static final MovementAmplitude SMALL = new MovementAmplitude("small");

    /** {@code medium}. */
    public static final MovementAmplitude MEDIUM = new MovementAmplitude("medium");

    /** {@code large}. */
    public static final MovementAmplitude LARGE = new MovementAmplitude("large");

    public MovementAmplitude {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "auto" -> Known.AUTO;
        case "small" -> Known.SMALL;
        case "medium" -> Known.MEDIUM;
        case "large" -> Known.LARGE;
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
      AUTO,
      SMALL,
      MEDIUM,
      LARGE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link ViduQ2ReferenceInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable Resolution resolution;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Integer duration;
    private @Nullable MovementAmplitude movementAmplitude;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URLs of images. At most 7 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
      return this;
    }

    /** How fine the result is. Default {@code 720p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How long the result is. In seconds, 2 to 8, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Movement amplitude. Default {@code auto}. */
    public Builder movementAmplitude(@Nullable MovementAmplitude movementAmplitude) {
      this.movementAmplitude = movementAmplitude;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ViduQ2ReferenceInput build() {
      return new ViduQ2ReferenceInput(
          prompt, imagesList, resolution, aspectRatio, duration, movementAmplitude, unknownFields);
    }
  }
}
