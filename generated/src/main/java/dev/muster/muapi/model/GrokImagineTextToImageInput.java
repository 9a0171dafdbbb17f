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
 * What the model {@code grok-imagine-text-to-image} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record GrokImagineTextToImageInput(
    String prompt, @Nullable AspectRatio aspectRatio, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public GrokImagineTextToImageInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.GROK_IMAGINE_TEXT_TO_IMAGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).grokImagineTextToImage(this, null);
  }

  @Override
  public String modelName() {
    return "grok-imagine-text-to-image";
  }

  static JsonAdapter<GrokImagineTextToImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(GrokImagineTextToImageInput::builder, Builder::build)
        .required("prompt", Json.STRING, GrokImagineTextToImageInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            GrokImagineTextToImageInput::aspectRatio,
            Builder::aspectRatio)
        .unknown(GrokImagineTextToImageInput::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 2:3}. */
    public static final AspectRatio V2_3 = new AspectRatio("2:3");

    /** {@code 3:2}. */
    public static final AspectRatio V3_2 = new AspectRatio("3:2");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "9:16" -> Known.V9_16;
        case "16:9" -> Known.V16_9;
        case "2:3" -> Known.V2_3;
        case "3:2" -> Known.V3_2;
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
      V9_16,
      V16_9,
      V2_3,
      V3_2,
      V1_1,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link GrokImagineTextToImageInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public GrokImagineTextToImageInput build() {
      return new GrokImagineTextToImageInput(prompt, aspectRatio, unknownFields);
    }
  }
}
