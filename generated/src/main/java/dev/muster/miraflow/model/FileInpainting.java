// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * An image and its mask as files that go along. The reference says that this exists; the names of
 * the two parts are our guess, made from those of the media ids.
 *
 * @param prompt What to show; in an edit, how to change the images; in an inpainting, what to put
 *     under the mask's white.
 * @param name What the job is to be called.
 * @param aspectRatio The shape of an image, width to height.
 * @param negativePrompt What to keep out of the image.
 * @param seed The same seed makes the same image again. In a form it is written in decimal digits.
 * @param originalImage The image. Inferred, not documented.
 * @param maskImage The mask; white is painted anew, black is kept. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FileInpainting(
    String prompt,
    String name,
    @Nullable AspectRatio aspectRatio,
    @Nullable String negativePrompt,
    @Nullable Long seed,
    ByteString originalImage,
    ByteString maskImage,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FileInpainting {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(originalImage, "originalImage is required");
    Objects.requireNonNull(maskImage, "maskImage is required");
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
    builder.originalImage = originalImage;
    builder.maskImage = maskImage;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FileInpainting> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FileInpainting::builder, Builder::build)
        .required("prompt", Json.STRING, FileInpainting::prompt, Builder::prompt)
        .required("name", Json.STRING, FileInpainting::name, Builder::name)
        .optional(
            "aspectRatio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            FileInpainting::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "negativePrompt", Json.STRING, FileInpainting::negativePrompt, Builder::negativePrompt)
        .optional("seed", Json.LONG, FileInpainting::seed, Builder::seed)
        .required(
            "originalImage", Json.BYTES, FileInpainting::originalImage, Builder::originalImage)
        .required("maskImage", Json.BYTES, FileInpainting::maskImage, Builder::maskImage)
        .unknown(FileInpainting::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FileInpainting}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String name;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable String negativePrompt;
    private @Nullable Long seed;
    private @Nullable ByteString originalImage;
    private @Nullable ByteString maskImage;
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

    /** The image. Inferred, not documented. */
    public Builder originalImage(ByteString originalImage) {
      this.originalImage = originalImage;
      return this;
    }

    /** The mask; white is painted anew, black is kept. Inferred, not documented. */
    public Builder maskImage(ByteString maskImage) {
      this.maskImage = maskImage;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FileInpainting build() {
      return new FileInpainting(
          prompt, name, aspectRatio, negativePrompt, seed, originalImage, maskImage, unknownFields);
    }
  }
}
