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
 * What the model {@code qwen-image-edit-2511} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 3 items.
 * @param width The width of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param height The height of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record QwenImageEdit2511Input(
    String prompt,
    List<String> imagesList,
    @Nullable Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public QwenImageEdit2511Input {
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
    builder.width = width;
    builder.height = height;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.QWEN_IMAGE_EDIT2511;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).qwenImageEdit2511(this, null);
  }

  @Override
  public String modelName() {
    return "qwen-image-edit-2511";
  }

  static JsonAdapter<QwenImageEdit2511Input> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(QwenImageEdit2511Input::builder, Builder::build)
        .required("prompt", Json.STRING, QwenImageEdit2511Input::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            QwenImageEdit2511Input::imagesList,
            Builder::imagesList)
        .optional("width", Json.INTEGER, QwenImageEdit2511Input::width, Builder::width)
        .optional("height", Json.INTEGER, QwenImageEdit2511Input::height, Builder::height)
        .unknown(QwenImageEdit2511Input::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link QwenImageEdit2511Input}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URLs of images. At most 3 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
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
    public QwenImageEdit2511Input build() {
      return new QwenImageEdit2511Input(prompt, imagesList, width, height, unknownFields);
    }
  }
}
