// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToImageApi;
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
 * What the model {@code ai-anime-generator} takes.
 *
 * @param prompt What is wanted, in words.
 * @param width The width of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param height The height of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiAnimeGeneratorInput(
    String prompt,
    @Nullable Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiAnimeGeneratorInput {
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
    return Jobs.AI_ANIME_GENERATOR;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToImageApi.class).aiAnimeGenerator(this, null);
  }

  @Override
  public String modelName() {
    return "ai-anime-generator";
  }

  static JsonAdapter<AiAnimeGeneratorInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiAnimeGeneratorInput::builder, Builder::build)
        .required("prompt", Json.STRING, AiAnimeGeneratorInput::prompt, Builder::prompt)
        .optional("width", Json.INTEGER, AiAnimeGeneratorInput::width, Builder::width)
        .optional("height", Json.INTEGER, AiAnimeGeneratorInput::height, Builder::height)
        .unknown(AiAnimeGeneratorInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AiAnimeGeneratorInput}. */
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
    public AiAnimeGeneratorInput build() {
      return new AiAnimeGeneratorInput(prompt, width, height, unknownFields);
    }
  }
}
