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
 * What the model {@code ai-image-extension} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiImageExtensionInput(String imageUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiImageExtensionInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_IMAGE_EXTENSION;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).aiImageExtension(this, null);
  }

  @Override
  public String modelName() {
    return "ai-image-extension";
  }

  static JsonAdapter<AiImageExtensionInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiImageExtensionInput::builder, Builder::build)
        .required("image_url", Json.STRING, AiImageExtensionInput::imageUrl, Builder::imageUrl)
        .unknown(AiImageExtensionInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiImageExtensionInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiImageExtensionInput build() {
      return new AiImageExtensionInput(imageUrl, unknownFields);
    }
  }
}
