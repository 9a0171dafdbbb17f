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
 * What the model {@code add-image-watermark} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param watermarkImageUrl URL of the image that is laid over. At most 2083 characters.
 * @param position Where on the image the watermark goes. Default {@code bottom-right}.
 * @param opacity How opaque the watermark is; 0 is invisible, 1 opaque. 0 to 1, default {@code
 *     0.7}.
 * @param scale How large the watermark is. 0.1 to 1, default {@code 0.2}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AddImageWatermarkInput(
    String imageUrl,
    String watermarkImageUrl,
    @Nullable Position position,
    @Nullable Double opacity,
    @Nullable Double scale,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AddImageWatermarkInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    Objects.requireNonNull(watermarkImageUrl, "watermarkImageUrl is required");
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
    builder.watermarkImageUrl = watermarkImageUrl;
    builder.position = position;
    builder.opacity = opacity;
    builder.scale = scale;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.ADD_IMAGE_WATERMARK;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).addImageWatermark(this, null);
  }

  @Override
  public String modelName() {
    return "add-image-watermark";
  }

  static JsonAdapter<AddImageWatermarkInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AddImageWatermarkInput::builder, Builder::build)
        .required("image_url", Json.STRING, AddImageWatermarkInput::imageUrl, Builder::imageUrl)
        .required(
            "watermark_image_url",
            Json.STRING,
            AddImageWatermarkInput::watermarkImageUrl,
            Builder::watermarkImageUrl)
        .optional(
            "position",
            Json.wrap(Json.STRING, Position::new, Position::value),
            AddImageWatermarkInput::position,
            Builder::position)
        .optional("opacity", Json.DOUBLE, AddImageWatermarkInput::opacity, Builder::opacity)
        .optional("scale", Json.DOUBLE, AddImageWatermarkInput::scale, Builder::scale)
        .unknown(AddImageWatermarkInput::unknownFields, Builder::unknownField);
  }

  /**
   * Where on the image the watermark goes.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Position(String value) {
    /** {@code top-left}. */
    public static final Position TOP_LEFT = new Position("top-left");

    /** {@code top-right}. */
    public static final Position TOP_RIGHT = new Position("top-right");

    /** {@code bottom-left}. */
    public static final Position BOTTOM_LEFT = new Position("bottom-left");

    /** {@code bottom-right}. */
    public static final Position BOTTOM_RIGHT = new Position("bottom-right");

    /** {@code center}. */
    public static final Position CENTER = new Position("center");

    public Position {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "top-left" -> Known.TOP_LEFT;
        case "top-right" -> Known.TOP_RIGHT;
        case "bottom-left" -> Known.BOTTOM_LEFT;
        case "bottom-right" -> Known.BOTTOM_RIGHT;
        case "center" -> Known.CENTER;
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
      TOP_LEFT,
      TOP_RIGHT,
      BOTTOM_LEFT,
      BOTTOM_RIGHT,
      CENTER,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AddImageWatermarkInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable String watermarkImageUrl;
    private @Nullable Position position;
    private @Nullable Double opacity;
    private @Nullable Double scale;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** URL of the image that is laid over. At most 2083 characters. */
    public Builder watermarkImageUrl(String watermarkImageUrl) {
      this.watermarkImageUrl = watermarkImageUrl;
      return this;
    }

    /** Where on the image the watermark goes. Default {@code bottom-right}. */
    public Builder position(@Nullable Position position) {
      this.position = position;
      return this;
    }

    /** How opaque the watermark is; 0 is invisible, 1 opaque. 0 to 1, default {@code 0.7}. */
    public Builder opacity(@Nullable Double opacity) {
      this.opacity = opacity;
      return this;
    }

    /** How large the watermark is. 0.1 to 1, default {@code 0.2}. */
    public Builder scale(@Nullable Double scale) {
      this.scale = scale;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AddImageWatermarkInput build() {
      return new AddImageWatermarkInput(
          imageUrl, watermarkImageUrl, position, opacity, scale, unknownFields);
    }
  }
}
