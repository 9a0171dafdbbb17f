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
 * What the model {@code ai-image-face-swap} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param swapUrl URL of the image whose face is put in. At most 2083 characters.
 * @param targetIndex Which of several faces is meant, counted from 0. 0 to 10, default {@code 0}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiImageFaceSwapInput(
    String imageUrl,
    String swapUrl,
    @Nullable Integer targetIndex,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiImageFaceSwapInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
    Objects.requireNonNull(swapUrl, "swapUrl is required");
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
    builder.swapUrl = swapUrl;
    builder.targetIndex = targetIndex;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_IMAGE_FACE_SWAP;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).aiImageFaceSwap(this, null);
  }

  @Override
  public String modelName() {
    return "ai-image-face-swap";
  }

  static JsonAdapter<AiImageFaceSwapInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiImageFaceSwapInput::builder, Builder::build)
        .required("image_url", Json.STRING, AiImageFaceSwapInput::imageUrl, Builder::imageUrl)
        .required("swap_url", Json.STRING, AiImageFaceSwapInput::swapUrl, Builder::swapUrl)
        .optional(
            "target_index", Json.INTEGER, AiImageFaceSwapInput::targetIndex, Builder::targetIndex)
        .unknown(AiImageFaceSwapInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiImageFaceSwapInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable String swapUrl;
    private @Nullable Integer targetIndex;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** URL of the image whose face is put in. At most 2083 characters. */
    public Builder swapUrl(String swapUrl) {
      this.swapUrl = swapUrl;
      return this;
    }

    /** Which of several faces is meant, counted from 0. 0 to 10, default {@code 0}. */
    public Builder targetIndex(@Nullable Integer targetIndex) {
      this.targetIndex = targetIndex;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiImageFaceSwapInput build() {
      return new AiImageFaceSwapInput(imageUrl, swapUrl, targetIndex, unknownFields);
    }
  }
}
