// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToVideoApi;
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
 * What the model {@code kling-v2.5-turbo-pro-i2v} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param duration How long the result is. In seconds, 5 to 10, in steps of 5, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KlingV25TurboProI2vInput(
    String prompt,
    String imageUrl,
    @Nullable Integer duration,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KlingV25TurboProI2vInput {
    Objects.requireNonNull(prompt, "prompt is required");
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
    builder.prompt = prompt;
    builder.imageUrl = imageUrl;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.KLING_V25_TURBO_PRO_I2V;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).klingV25TurboProI2v(this, null);
  }

  @Override
  public String modelName() {
    return "kling-v2.5-turbo-pro-i2v";
  }

  static JsonAdapter<KlingV25TurboProI2vInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KlingV25TurboProI2vInput::builder, Builder::build)
        .required("prompt", Json.STRING, KlingV25TurboProI2vInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, KlingV25TurboProI2vInput::imageUrl, Builder::imageUrl)
        .optional("duration", Json.INTEGER, KlingV25TurboProI2vInput::duration, Builder::duration)
        .unknown(KlingV25TurboProI2vInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KlingV25TurboProI2vInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Integer duration;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** How long the result is. In seconds, 5 to 10, in steps of 5, default {@code 5}. */
    public Builder duration(@Nullable Integer duration) {
      this.duration = duration;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public KlingV25TurboProI2vInput build() {
      return new KlingV25TurboProI2vInput(prompt, imageUrl, duration, unknownFields);
    }
  }
}
