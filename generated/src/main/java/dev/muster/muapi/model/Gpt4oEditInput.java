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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code gpt4o-edit} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param maskImageUrl URL of an image that marks the part to change. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param numImages How many images to make. Default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Gpt4oEditInput(
    String prompt,
    String imageUrl,
    String maskImageUrl,
    @Nullable AspectRatio aspectRatio,
    @Nullable NumImages numImages,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Gpt4oEditInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    Objects.requireNonNull(maskImageUrl, "maskImageUrl is required");
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
    builder.maskImageUrl = maskImageUrl;
    builder.aspectRatio = aspectRatio;
    builder.numImages = numImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.GPT4O_EDIT;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).gpt4oEdit(this, null);
  }

  @Override
  public String modelName() {
    return "gpt4o-edit";
  }

  static JsonAdapter<Gpt4oEditInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Gpt4oEditInput::builder, Builder::build)
        .required("prompt", Json.STRING, Gpt4oEditInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, Gpt4oEditInput::imageUrl, Builder::imageUrl)
        .required(
            "mask_image_url", Json.STRING, Gpt4oEditInput::maskImageUrl, Builder::maskImageUrl)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            Gpt4oEditInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "num_images",
            Json.wrap(Json.INTEGER, NumImages::new, NumImages::value),
            Gpt4oEditInput::numImages,
            Builder::numImages)
        .unknown(Gpt4oEditInput::unknownFields, Builder::unknownField);
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
   * How many images to make.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record NumImages(Integer value) {
    /** {@code 1}. */
    public static final NumImages V1 = new NumImages(1);

    /** {@code 2}. */
    public static final NumImages V2 = new NumImages(2);

    /** {@code 4}. */
    public static final NumImages V4 = new NumImages(4);

    public NumImages {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(1)) {
        return Known.V1;
      }
      if (value.equals(2)) {
        return Known.V2;
      }
      if (value.equals(4)) {
        return Known.V4;
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
      V1,
      V2,
      V4,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link Gpt4oEditInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable String maskImageUrl;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable NumImages numImages;
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

    /** URL of an image that marks the part to change. At most 2083 characters. */
    public Builder maskImageUrl(String maskImageUrl) {
      this.maskImageUrl = maskImageUrl;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How many images to make. Default {@code 1}. */
    public Builder numImages(@Nullable NumImages numImages) {
      this.numImages = numImages;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Gpt4oEditInput build() {
      return new Gpt4oEditInput(
          prompt, imageUrl, maskImageUrl, aspectRatio, numImages, unknownFields);
    }
  }
}
