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
 * What the model {@code ai-object-eraser} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param maskImageUrl URL of an image that marks the part to change. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiObjectEraserInput(
    String imageUrl, String maskImageUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiObjectEraserInput {
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
    builder.imageUrl = imageUrl;
    builder.maskImageUrl = maskImageUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_OBJECT_ERASER;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).aiObjectEraser(this, null);
  }

  @Override
  public String modelName() {
    return "ai-object-eraser";
  }

  static JsonAdapter<AiObjectEraserInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiObjectEraserInput::builder, Builder::build)
        .required("image_url", Json.STRING, AiObjectEraserInput::imageUrl, Builder::imageUrl)
        .required(
            "mask_image_url", Json.STRING, AiObjectEraserInput::maskImageUrl, Builder::maskImageUrl)
        .unknown(AiObjectEraserInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiObjectEraserInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable String maskImageUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiObjectEraserInput build() {
      return new AiObjectEraserInput(imageUrl, maskImageUrl, unknownFields);
    }
  }
}
