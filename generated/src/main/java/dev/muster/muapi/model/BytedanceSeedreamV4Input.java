// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToImageApi;
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
 * What the model {@code bytedance-seedream-v4} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param resolution How fine the result is. Default {@code 4K}.
 * @param numImages How many images to make. 1 to 4, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record BytedanceSeedreamV4Input(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Resolution resolution,
    @Nullable Integer numImages,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public BytedanceSeedreamV4Input {
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
    builder.aspectRatio = aspectRatio;
    builder.resolution = resolution;
    builder.numImages = numImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.BYTEDANCE_SEEDREAM_V4;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).bytedanceSeedreamV4(this, null);
  }

  @Override
  public String modelName() {
    return "bytedance-seedream-v4";
  }

  static JsonAdapter<BytedanceSeedreamV4Input> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(BytedanceSeedreamV4Input::builder, Builder::build)
        .required("prompt", Json.STRING, BytedanceSeedreamV4Input::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            BytedanceSeedreamV4Input::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            BytedanceSeedreamV4Input::resolution,
            Builder::resolution)
        .optional(
            "num_images", Json.INTEGER, BytedanceSeedreamV4Input::numImages, Builder::numImages)
        .unknown(BytedanceSeedreamV4Input::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1:1" -> Known.V1_1;
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "3:4" -> Known.V3_4;
        case "4:3" -> Known.V4_3;
        case "2:3" -> Known.V2_3;
        case "3:2" -> Known.V3_2;
        case "21:9" -> Known.V21_9;
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
      V1_1,
      V16_9,
      V9_16,
      V3_4,
      V4_3,
      V2_3,
      V3_2,
      V21_9,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 1K}. */
    public static final Resolution V1_K = new Resolution("1K");

    /** {@code 2K}. */
    public static final Resolution V2_K = new Resolution("2K");

    /** {@code 4K}. */
    public static final Resolution V4_K = new Resolution("4K");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1K" -> Known.V1_K;
        case "2K" -> Known.V2_K;
        case "4K" -> Known.V4_K;
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
      V1_K,
      V2_K,
      V4_K,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link BytedanceSeedreamV4Input}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Resolution resolution;
    private @Nullable Integer numImages;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How fine the result is. Default {@code 4K}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How many images to make. 1 to 4, default {@code 1}. */
    public Builder numImages(@Nullable Integer numImages) {
      this.numImages = numImages;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public BytedanceSeedreamV4Input build() {
      return new BytedanceSeedreamV4Input(
          prompt, aspectRatio, resolution, numImages, unknownFields);
    }
  }
}
