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
 * What the model {@code ideogram-v3-t2i} takes.
 *
 * @param prompt What is wanted, in words.
 * @param renderSpeed Render speed. Default {@code Balanced}.
 * @param style Style. Default {@code Auto}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param numImages How many images to make. 1 to 4, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record IdeogramV3T2iInput(
    String prompt,
    @Nullable RenderSpeed renderSpeed,
    @Nullable Style style,
    @Nullable AspectRatio aspectRatio,
    @Nullable Integer numImages,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public IdeogramV3T2iInput {
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
    builder.renderSpeed = renderSpeed;
    builder.style = style;
    builder.aspectRatio = aspectRatio;
    builder.numImages = numImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.IDEOGRAM_V3_T2I;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).ideogramV3T2i(this, null);
  }

  @Override
  public String modelName() {
    return "ideogram-v3-t2i";
  }

  static JsonAdapter<IdeogramV3T2iInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(IdeogramV3T2iInput::builder, Builder::build)
        .required("prompt", Json.STRING, IdeogramV3T2iInput::prompt, Builder::prompt)
        .optional(
            "render_speed",
            Json.wrap(Json.STRING, RenderSpeed::new, RenderSpeed::value),
            IdeogramV3T2iInput::renderSpeed,
            Builder::renderSpeed)
        .optional(
            "style",
            Json.wrap(Json.STRING, Style::new, Style::value),
            IdeogramV3T2iInput::style,
            Builder::style)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            IdeogramV3T2iInput::aspectRatio,
            Builder::aspectRatio)
        .optional("num_images", Json.INTEGER, IdeogramV3T2iInput::numImages, Builder::numImages)
        .unknown(IdeogramV3T2iInput::unknownFields, Builder::unknownField);
  }

  /**
   * Render speed.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record RenderSpeed(String value) {
    /** {@code Turbo}. */
    public static final RenderSpeed TURBO = new RenderSpeed("Turbo");

    /** {@code Balanced}. */
    public static final RenderSpeed BALANCED = new RenderSpeed("Balanced");

    /** {@code Quality}. */
    public static final RenderSpeed QUALITY = new RenderSpeed("Quality");

    public RenderSpeed {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Turbo" -> Known.TURBO;
        case "Balanced" -> Known.BALANCED;
        case "Quality" -> Known.QUALITY;
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
      TURBO,
      BALANCED,
      QUALITY,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Style.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Style(String value) {
    /** {@code Auto}. */
    public static final Style AUTO = new Style("Auto");

    /** {@code General}. */
    public static final Style GENERAL = new Style("General");

    /** {@code Realistic}. */
    public static final Style REALISTIC = new Style("Realistic");

    /** {@code Design}. */
    public static final Style DESIGN = new Style("Design");

    public Style {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Auto" -> Known.AUTO;
        case "General" -> Known.GENERAL;
        case "Realistic" -> Known.REALISTIC;
        case "Design" -> Known.DESIGN;
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
      GENERAL,
      REALISTIC,
      DESIGN,
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
    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "1:1" -> Known.V1_1;
        case "3:4" -> Known.V3_4;
        case "4:3" -> Known.V4_3;
        case "9:16" -> Known.V9_16;
        case "16:9" -> Known.V16_9;
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
      V3_4,
      V4_3,
      V9_16,
      V16_9,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link IdeogramV3T2iInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable RenderSpeed renderSpeed;
    private @Nullable Style style;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Integer numImages;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** Render speed. Default {@code Balanced}. */
    public Builder renderSpeed(@Nullable RenderSpeed renderSpeed) {
      this.renderSpeed = renderSpeed;
      return this;
    }

    /** Style. Default {@code Auto}. */
    public Builder style(@Nullable Style style) {
      this.style = style;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
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
    public IdeogramV3T2iInput build() {
      return new IdeogramV3T2iInput(
          prompt, renderSpeed, style, aspectRatio, numImages, unknownFields);
    }
  }
}
