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
 * What the model {@code qwen-image-edit-plus-lora} takes.
 *
 * @param imagesList URLs of images. At most 3 items.
 * @param rotateRightLeft Rotate right left. -90 to 90, default {@code 0}.
 * @param moveForward Move forward. 0 to 10, in steps of 0.1, default {@code 0}.
 * @param verticalAngle Vertical angle. -1 to 1, in steps of 0.1, default {@code 0}.
 * @param wideAngleLens Wide angle lens. Default {@code false}.
 * @param width The width of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param height The height of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record QwenImageEditPlusLoraInput(
    List<String> imagesList,
    @Nullable Integer rotateRightLeft,
    @Nullable Double moveForward,
    @Nullable Double verticalAngle,
    @Nullable Boolean wideAngleLens,
    @Nullable Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public QwenImageEditPlusLoraInput {
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
    builder.imagesList = imagesList;
    builder.rotateRightLeft = rotateRightLeft;
    builder.moveForward = moveForward;
    builder.verticalAngle = verticalAngle;
    builder.wideAngleLens = wideAngleLens;
    builder.width = width;
    builder.height = height;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.QWEN_IMAGE_EDIT_PLUS_LORA;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).qwenImageEditPlusLora(this, null);
  }

  @Override
  public String modelName() {
    return "qwen-image-edit-plus-lora";
  }

  static JsonAdapter<QwenImageEditPlusLoraInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(QwenImageEditPlusLoraInput::builder, Builder::build)
        .required(
            "images_list",
            Json.list(Json.STRING),
            QwenImageEditPlusLoraInput::imagesList,
            Builder::imagesList)
        .optional(
            "rotate_right_left",
            Json.INTEGER,
            QwenImageEditPlusLoraInput::rotateRightLeft,
            Builder::rotateRightLeft)
        .optional(
            "move_forward",
            Json.DOUBLE,
            QwenImageEditPlusLoraInput::moveForward,
            Builder::moveForward)
        .optional(
            "vertical_angle",
            Json.DOUBLE,
            QwenImageEditPlusLoraInput::verticalAngle,
            Builder::verticalAngle)
        .optional(
            "wide_angle_lens",
            Json.BOOLEAN,
            QwenImageEditPlusLoraInput::wideAngleLens,
            Builder::wideAngleLens)
        .optional("width", Json.INTEGER, QwenImageEditPlusLoraInput::width, Builder::width)
        .optional("height", Json.INTEGER, QwenImageEditPlusLoraInput::height, Builder::height)
        .unknown(QwenImageEditPlusLoraInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link QwenImageEditPlusLoraInput}. */
  public static final class Builder {
    private @Nullable List<String> imagesList;
    private @Nullable Integer rotateRightLeft;
    private @Nullable Double moveForward;
    private @Nullable Double verticalAngle;
    private @Nullable Boolean wideAngleLens;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URLs of images. At most 3 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
      return this;
    }

    /** Rotate right left. -90 to 90, default {@code 0}. */
    public Builder rotateRightLeft(@Nullable Integer rotateRightLeft) {
      this.rotateRightLeft = rotateRightLeft;
      return this;
    }

    /** Move forward. 0 to 10, in steps of 0.1, default {@code 0}. */
    public Builder moveForward(@Nullable Double moveForward) {
      this.moveForward = moveForward;
      return this;
    }

    /** Vertical angle. -1 to 1, in steps of 0.1, default {@code 0}. */
    public Builder verticalAngle(@Nullable Double verticalAngle) {
      this.verticalAngle = verticalAngle;
      return this;
    }

    /** Wide angle lens. Default {@code false}. */
    public Builder wideAngleLens(@Nullable Boolean wideAngleLens) {
      this.wideAngleLens = wideAngleLens;
      return this;
    }

    /** The width of the result. In pixels, 256 to 1536, default {@code 1024}. */
    public Builder width(@Nullable Integer width) {
      this.width = width;
      return this;
    }

    /** The height of the result. In pixels, 256 to 1536, default {@code 1024}. */
    public Builder height(@Nullable Integer height) {
      this.height = height;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public QwenImageEditPlusLoraInput build() {
      return new QwenImageEditPlusLoraInput(
          imagesList,
          rotateRightLeft,
          moveForward,
          verticalAngle,
          wideAngleLens,
          width,
          height,
          unknownFields);
    }
  }
}
