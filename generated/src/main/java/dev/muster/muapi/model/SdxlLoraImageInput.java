// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TrainingApi;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code sdxl-lora} takes.
 *
 * @param prompt What is wanted, in words.
 * @param loraList LoRA adapters to apply, each with its strength. At most 4 items.
 * @param width The width of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param height The height of the result. In pixels, 256 to 1536, default {@code 1024}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SdxlLoraImageInput(
    String prompt,
    @Nullable List<LoraListItem> loraList,
    @Nullable Integer width,
    @Nullable Integer height,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SdxlLoraImageInput {
    Objects.requireNonNull(prompt, "prompt is required");
    loraList = loraList == null ? null : Json.copyOf(loraList);
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
    builder.loraList = loraList;
    builder.width = width;
    builder.height = height;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SDXL_LORA_IMAGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TrainingApi.class).sdxlLoraImage(this, null);
  }

  @Override
  public String modelName() {
    return "sdxl-lora";
  }

  static JsonAdapter<SdxlLoraImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SdxlLoraImageInput::builder, Builder::build)
        .required("prompt", Json.STRING, SdxlLoraImageInput::prompt, Builder::prompt)
        .optional(
            "lora_list",
            Json.list(moshi.adapter(LoraListItem.class)),
            SdxlLoraImageInput::loraList,
            Builder::loraList)
        .optional("width", Json.INTEGER, SdxlLoraImageInput::width, Builder::width)
        .optional("height", Json.INTEGER, SdxlLoraImageInput::height, Builder::height)
        .unknown(SdxlLoraImageInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SdxlLoraImageInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<LoraListItem> loraList;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** LoRA adapters to apply, each with its strength. At most 4 items. */
    public Builder loraList(@Nullable List<LoraListItem> loraList) {
      this.loraList = loraList;
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
    public SdxlLoraImageInput build() {
      return new SdxlLoraImageInput(prompt, loraList, width, height, unknownFields);
    }
  }
}
