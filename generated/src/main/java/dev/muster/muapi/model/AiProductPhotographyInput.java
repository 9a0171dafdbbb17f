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
 * What the model {@code ai-product-photography} takes.
 *
 * @param prompt What is wanted, in words.
 * @param personImageUrl URL of an image of the person. At most 2083 characters.
 * @param productImageUrl URL of an image of the product. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiProductPhotographyInput(
    String prompt,
    String personImageUrl,
    String productImageUrl,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiProductPhotographyInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(personImageUrl, "personImageUrl is required");
    Objects.requireNonNull(productImageUrl, "productImageUrl is required");
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
    builder.personImageUrl = personImageUrl;
    builder.productImageUrl = productImageUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_PRODUCT_PHOTOGRAPHY;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).aiProductPhotography(this, null);
  }

  @Override
  public String modelName() {
    return "ai-product-photography";
  }

  static JsonAdapter<AiProductPhotographyInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiProductPhotographyInput::builder, Builder::build)
        .required("prompt", Json.STRING, AiProductPhotographyInput::prompt, Builder::prompt)
        .required(
            "person_image_url",
            Json.STRING,
            AiProductPhotographyInput::personImageUrl,
            Builder::personImageUrl)
        .required(
            "product_image_url",
            Json.STRING,
            AiProductPhotographyInput::productImageUrl,
            Builder::productImageUrl)
        .unknown(AiProductPhotographyInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiProductPhotographyInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String personImageUrl;
    private @Nullable String productImageUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image of the person. At most 2083 characters. */
    public Builder personImageUrl(String personImageUrl) {
      this.personImageUrl = personImageUrl;
      return this;
    }

    /** URL of an image of the product. At most 2083 characters. */
    public Builder productImageUrl(String productImageUrl) {
      this.productImageUrl = productImageUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiProductPhotographyInput build() {
      return new AiProductPhotographyInput(prompt, personImageUrl, productImageUrl, unknownFields);
    }
  }
}
