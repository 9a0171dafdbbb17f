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
 * What the model {@code ideogram-v3-reframe} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 1:1}.
 * @param renderSpeed Render speed. Default {@code Balanced}.
 * @param style Style. Default {@code Auto}.
 * @param numImages How many images to make. 1 to 4, default {@code 1}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record IdeogramV3ReframeInput(
    String imageUrl,
    @Nullable AspectRatio aspectRatio,
    @Nullable RenderSpeed renderSpeed,
    @Nullable Style style,
    @Nullable Integer numImages,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public IdeogramV3ReframeInput {
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
    builder.imageUrl = imageUrl;
    builder.aspectRatio = aspectRatio;
    builder.renderSpeed = renderSpeed;
    builder.style = style;
    builder.numImages = numImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.IDEOGRAM_V3_REFRAME;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).ideogramV3Reframe(this, null);
  }

  @Override
  public String modelName() {
    return "ideogram-v3-reframe";
  }

  static JsonAdapter<IdeogramV3ReframeInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(IdeogramV3ReframeInput::builder, Builder::build)
        .required("image_url", Json.STRING, IdeogramV3ReframeInput::imageUrl, Builder::imageUrl)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            IdeogramV3ReframeInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "render_speed",
            Json.wrap(Json.STRING, RenderSpeed::new, RenderSpeed::value),
            IdeogramV3ReframeInput::renderSpeed,
            Builder::renderSpeed)
        .optional(
            "style",
            Json.wrap(Json.STRING, Style::new, Style::value),
            IdeogramV3ReframeInput::style,
            Builder::style)
        .optional("num_images", Json.INTEGER, IdeogramV3ReframeInput::numImages, Builder::numImages)
        .unknown(IdeogramV3ReframeInput::unknownFields, Builder::unknownField);
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
      /** A value that is not listed. */
      UNRECOGNIZED
    }
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

  /** Builds a {@link IdeogramV3ReframeInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable RenderSpeed renderSpeed;
    private @Nullable Style style;
    private @Nullable Integer numImages;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 1:1}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
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
    public IdeogramV3ReframeInput build() {
      return new IdeogramV3ReframeInput(
          imageUrl, aspectRatio, renderSpeed, style, numImages, unknownFields);
    }
  }
}
