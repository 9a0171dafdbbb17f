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
 * What the model {@code qwen-image} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param numImages How many images to make. 1 to 4, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record QwenImageInput(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Integer numImages,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public QwenImageInput {
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
    builder.numImages = numImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.QWEN_IMAGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).qwenImage(this, null);
  }

  @Override
  public String modelName() {
    return "qwen-image";
  }

  static JsonAdapter<QwenImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(QwenImageInput::builder, Builder::build)
        .required("prompt", Json.STRING, QwenImageInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            QwenImageInput::aspectRatio,
            Builder::aspectRatio)
        .optional("num_images", Json.INTEGER, QwenImageInput::numImages, Builder::numImages)
        .unknown(QwenImageInput::unknownFields, Builder::unknownField);
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

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    /** {@code 9:21}. */
    public static final AspectRatio V9_21 = new AspectRatio("9:21");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
        case "4:3" -> Known.V4_3;
        case "3:4" -> Known.V3_4;
        case "21:9" -> Known.V21_9;
        case "9:21" -> Known.V9_21;
        case "3:2" -> Known.V3_2;
        case "2:3" -> Known.V2_3;
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
      V1_1,
      V4_3,
      V3_4,
      V21_9,
      V9_21,
      V3_2,
      V2_3,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link QwenImageInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Integer numImages;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
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
    public QwenImageInput build() {
      return new QwenImageInput(prompt, aspectRatio, numImages, unknownFields);
    }
  }
}
