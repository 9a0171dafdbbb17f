// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * An edit of files that go along: one as {@code referenceImage}, or several as {@code
 * referenceImages}. The reference says that both exist; the names of these parts are our guess,
 * made from those of the media ids.
 *
 * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
 *     under the mask's white.
 * @param name What the job is to be called.
 * @param aspectRatio The shape of an image, width to height.
 * @param negativePrompt What to keep out of the image.
 * @param seed The same seed makes the same image again. In a form it is written in decimal digits.
 * @param referenceImage The image, where there is one. Inferred, not documented.
 * @param referenceImages The images, where there are several. Not empty. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ImageFilesEdit(
    String prompt,
    String name,
    @Nullable AspectRatio aspectRatio,
    @Nullable String negativePrompt,
    @Nullable Long seed,
    @Nullable ByteString referenceImage,
    @Nullable List<ByteString> referenceImages,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ImageFilesEdit {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(name, "name is required");
    referenceImages = referenceImages == null ? null : Json.copyOf(referenceImages);
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
    builder.referenceImage = referenceImage;
    builder.referenceImages = referenceImages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ImageFilesEdit> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ImageFilesEdit::builder, Builder::build)
        .required("prompt", Json.STRING, ImageFilesEdit::prompt, Builder::prompt)
        .required("name", Json.STRING, ImageFilesEdit::name, Builder::name)
        .optional(
            "aspectRatio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            ImageFilesEdit::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "negativePrompt", Json.STRING, ImageFilesEdit::negativePrompt, Builder::negativePrompt)
        .optional("seed", Json.LONG, ImageFilesEdit::seed, Builder::seed)
        .optional(
            "referenceImage", Json.BYTES, ImageFilesEdit::referenceImage, Builder::referenceImage)
        .optional(
            "referenceImages",
            Json.list(Json.BYTES),
            ImageFilesEdit::referenceImages,
            Builder::referenceImages)
        .unknown(ImageFilesEdit::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ImageFilesEdit}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable String negativePrompt;
    private @Nullable Long seed;
    private @Nullable ByteString referenceImage;
    private @Nullable List<ByteString> referenceImages;
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

    /** The image, where there is one. Inferred, not documented. */
    public Builder referenceImage(@Nullable ByteString referenceImage) {
      this.referenceImage = referenceImage;
      return this;
    }

    /** The images, where there are several. Not empty. Inferred, not documented. */
    public Builder referenceImages(@Nullable List<ByteString> referenceImages) {
      this.referenceImages = referenceImages;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ImageFilesEdit build() {
      return new ImageFilesEdit(
          prompt,
          name,
          aspectRatio,
          negativePrompt,
          seed,
          referenceImage,
          referenceImages,
          unknownFields);
    }
  }
}
