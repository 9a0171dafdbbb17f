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
 * What the model {@code qwen-text-to-image-2512} takes.
 *
 * @param prompt What is wanted, in words.
 * @param width The width of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param height The height of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record QwenTextToImage2512Input(
    String prompt,
    @Nullable Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public QwenTextToImage2512Input {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.width = width;
    builder.height = height;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.QWEN_TEXT_TO_IMAGE2512;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).qwenTextToImage2512(this, null);
  }

  @Override
  public String modelName() {
    return "qwen-text-to-image-2512";
  }

  static JsonAdapter<QwenTextToImage2512Input> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(QwenTextToImage2512Input::builder, Builder::build)
        .required("prompt", Json.STRING, QwenTextToImage2512Input::prompt, Builder::prompt)
        .optional("width", Json.INTEGER, QwenTextToImage2512Input::width, Builder::width)
        .optional("height", Json.INTEGER, QwenTextToImage2512Input::height, Builder::height)
        .unknown(QwenTextToImage2512Input::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link QwenTextToImage2512Input}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
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
    public QwenTextToImage2512Input build() {
      return new QwenTextToImage2512Input(prompt, width, height, unknownFields);
    }
  }
}
