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
 * What the model {@code ai-dress-change} takes.
 *
 * @param modelImageUrl URL of an image of the person. At most 2083 characters.
 * @param garmentImageUrl URL of an image of the garment. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiDressChangeInput(
    String modelImageUrl, String garmentImageUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiDressChangeInput {
    Objects.requireNonNull(modelImageUrl, "modelImageUrl is required");
    Objects.requireNonNull(garmentImageUrl, "garmentImageUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.modelImageUrl = modelImageUrl;
    builder.garmentImageUrl = garmentImageUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_DRESS_CHANGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).aiDressChange(this, null);
  }

  @Override
  public String modelName() {
    return "ai-dress-change";
  }

  static JsonAdapter<AiDressChangeInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiDressChangeInput::builder, Builder::build)
        .required(
            "model_image_url",
            Json.STRING,
            AiDressChangeInput::modelImageUrl,
            Builder::modelImageUrl)
        .required(
            "garment_image_url",
            Json.STRING,
            AiDressChangeInput::garmentImageUrl,
            Builder::garmentImageUrl)
        .unknown(AiDressChangeInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiDressChangeInput}. */
  public static final class Builder {
    private @Nullable String modelImageUrl;
    private @Nullable String garmentImageUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image of the person. At most 2083 characters. */
    public Builder modelImageUrl(String modelImageUrl) {
      this.modelImageUrl = modelImageUrl;
      return this;
    }

    /** URL of an image of the garment. At most 2083 characters. */
    public Builder garmentImageUrl(String garmentImageUrl) {
      this.garmentImageUrl = garmentImageUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiDressChangeInput build() {
      return new AiDressChangeInput(modelImageUrl, garmentImageUrl, unknownFields);
    }
  }
}
