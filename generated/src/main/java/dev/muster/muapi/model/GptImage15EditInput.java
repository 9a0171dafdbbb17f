// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToImageApi;
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
 * What the model {@code gpt-image-1.5-edit} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 10 items.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param quality How much effort goes into the result. Default {@code medium}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record GptImage15EditInput(
    String prompt,
    List<String> imagesList,
    @Nullable AspectRatio aspectRatio,
    @Nullable Quality quality,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public GptImage15EditInput {
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
    builder.aspectRatio = aspectRatio;
    builder.quality = quality;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.GPT_IMAGE15_EDIT;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).gptImage15Edit(this, null);
  }

  @Override
  public String modelName() {
    return "gpt-image-1.5-edit";
  }

  static JsonAdapter<GptImage15EditInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(GptImage15EditInput::builder, Builder::build)
        .required("prompt", Json.STRING, GptImage15EditInput::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            GptImage15EditInput::imagesList,
            Builder::imagesList)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            GptImage15EditInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            GptImage15EditInput::quality,
            Builder::quality)
        .unknown(GptImage15EditInput::unknownFields, Builder::unknownField);
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

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1:1" -> Known.V1_1;
        case "2:3" -> Known.V2_3;
        case "3:2" -> Known.V3_2;
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
      V2_3,
      V3_2,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How much effort goes into the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Quality(String value) {
    /** {@code low}. */
    public static final Quality LOW = new Quality("low");

    /** {@code medium}. */
    public static final Quality MEDIUM = new Quality("medium");

    /** {@code high}. */
    public static final Quality HIGH = new Quality("high");

    public Quality {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "low" -> Known.LOW;
        case "medium" -> Known.MEDIUM;
        case "high" -> Known.HIGH;
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
      LOW,
      MEDIUM,
      HIGH,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link GptImage15EditInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Quality quality;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URLs of images. At most 10 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How much effort goes into the result. Default {@code medium}. */
    public Builder quality(@Nullable Quality quality) {
      this.quality = quality;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public GptImage15EditInput build() {
      return new GptImage15EditInput(prompt, imagesList, aspectRatio, quality, unknownFields);
    }
  }
}
