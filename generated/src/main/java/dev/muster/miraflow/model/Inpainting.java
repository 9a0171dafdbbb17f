// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.miraflow.api.ImagesApi;
import dev.muster.miraflow.api.Jobs;
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
 * An image and its mask, named by their media ids.
 *
 * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
 *     under the mask's white.
 * @param name What the job is to be called.
 * @param aspectRatio The shape of an image, width to height.
 * @param negativePrompt What to keep out of the image.
 * @param seed The same seed makes the same image again. In a form it is written in decimal digits.
 * @param originalImageMediaId The image, uploaded before or made by a job.
 * @param maskImageMediaId The mask, uploaded before; white is painted anew, black is kept.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Inpainting(
    String prompt,
    String name,
    @Nullable AspectRatio aspectRatio,
    @Nullable String negativePrompt,
    @Nullable Long seed,
    String originalImageMediaId,
    String maskImageMediaId,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<JobAnswer, ImageJob> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Inpainting {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(originalImageMediaId, "originalImageMediaId is required");
    Objects.requireNonNull(maskImageMediaId, "maskImageMediaId is required");
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
    builder.name = name;
    builder.aspectRatio = aspectRatio;
    builder.negativePrompt = negativePrompt;
    builder.seed = seed;
    builder.originalImageMediaId = originalImageMediaId;
    builder.maskImageMediaId = maskImageMediaId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<JobAnswer, ImageJob> descriptor() {
    return Jobs.INPAINT_IMAGE;
  }

  @Override
  public Call<JobAnswer> call(Apis apis) {
    return apis.of(ImagesApi.class).inpaintImage(this);
  }

  static JsonAdapter<Inpainting> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Inpainting::builder, Builder::build)
        .required("prompt", Json.STRING, Inpainting::prompt, Builder::prompt)
        .required("name", Json.STRING, Inpainting::name, Builder::name)
        .optional(
            "aspectRatio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            Inpainting::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "negativePrompt", Json.STRING, Inpainting::negativePrompt, Builder::negativePrompt)
        .optional("seed", Json.LONG, Inpainting::seed, Builder::seed)
        .required(
            "originalImageMediaId",
            Json.STRING,
            Inpainting::originalImageMediaId,
            Builder::originalImageMediaId)
        .required(
            "maskImageMediaId",
            Json.STRING,
            Inpainting::maskImageMediaId,
            Builder::maskImageMediaId)
        .unknown(Inpainting::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Inpainting}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable String negativePrompt;
    private @Nullable Long seed;
    private @Nullable String originalImageMediaId;
    private @Nullable String maskImageMediaId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * What to show; in an edit, how to change the images; in an inpainting, what to put under the
     * mask's white.
     */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** What the job is to be called. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The shape of an image, width to height. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** What to keep out of the image. */
    public Builder negativePrompt(@Nullable String negativePrompt) {
      this.negativePrompt = negativePrompt;
      return this;
    }

    /** The same seed makes the same image again. In a form it is written in decimal digits. */
    public Builder seed(@Nullable Long seed) {
      this.seed = seed;
      return this;
    }

    /** The image, uploaded before or made by a job. */
    public Builder originalImageMediaId(String originalImageMediaId) {
      this.originalImageMediaId = originalImageMediaId;
      return this;
    }

    /** The mask, uploaded before; white is painted anew, black is kept. */
    public Builder maskImageMediaId(String maskImageMediaId) {
      this.maskImageMediaId = maskImageMediaId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Inpainting build() {
      return new Inpainting(
          prompt,
          name,
          aspectRatio,
          negativePrompt,
          seed,
          originalImageMediaId,
          maskImageMediaId,
          unknownFields);
    }
  }
}
