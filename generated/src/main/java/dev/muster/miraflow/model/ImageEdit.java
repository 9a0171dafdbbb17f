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
 * An edit of one image that is named by its media id.
 *
 * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
 *     under the mask's white.
 * @param name What the job is to be called.
 * @param aspectRatio The shape of an image, width to height.
 * @param negativePrompt What to keep out of the image.
 * @param seed The same seed makes the same image again. In a form it is written in decimal digits.
 * @param referenceImageMediaId The image, uploaded before or made by a job.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ImageEdit(
    String prompt,
    String name,
    @Nullable AspectRatio aspectRatio,
    @Nullable String negativePrompt,
    @Nullable Long seed,
    String referenceImageMediaId,
    Map<String, @Nullable Object> unknownFields)
    implements EditImageInput, JobInput<JobAnswer, ImageJob> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ImageEdit {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(referenceImageMediaId, "referenceImageMediaId is required");
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
    builder.referenceImageMediaId = referenceImageMediaId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<JobAnswer, ImageJob> descriptor() {
    return Jobs.EDIT_IMAGE;
  }

  @Override
  public Call<JobAnswer> call(Apis apis) {
    return apis.of(ImagesApi.class).editImage(this);
  }

  static JsonAdapter<ImageEdit> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ImageEdit::builder, Builder::build)
        .required("prompt", Json.STRING, ImageEdit::prompt, Builder::prompt)
        .required("name", Json.STRING, ImageEdit::name, Builder::name)
        .optional(
            "aspectRatio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            ImageEdit::aspectRatio,
            Builder::aspectRatio)
        .optional("negativePrompt", Json.STRING, ImageEdit::negativePrompt, Builder::negativePrompt)
        .optional("seed", Json.LONG, ImageEdit::seed, Builder::seed)
        .required(
            "referenceImageMediaId",
            Json.STRING,
            ImageEdit::referenceImageMediaId,
            Builder::referenceImageMediaId)
        .unknown(ImageEdit::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ImageEdit}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable String negativePrompt;
    private @Nullable Long seed;
    private @Nullable String referenceImageMediaId;
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
    public Builder referenceImageMediaId(String referenceImageMediaId) {
      this.referenceImageMediaId = referenceImageMediaId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ImageEdit build() {
      return new ImageEdit(
          prompt, name, aspectRatio, negativePrompt, seed, referenceImageMediaId, unknownFields);
    }
  }
}
