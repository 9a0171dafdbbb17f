// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToTextApi;
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
 * What the model {@code openrouter-vision} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 4 items.
 * @param systemPrompt Standing instructions that come before the prompt.
 * @param model Model. Default {@code google/gemini-2.5-flash}.
 * @param reasoning Whether the model thinks before it answers. Default {@code false}.
 * @param temperature How freely the model words its answer; 0 is the least freely. 0 to 2, in steps
 *     of 0.1, default {@code 1}.
 * @param maxTokens The longest answer, in tokens.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OpenrouterVisionInput(
    String prompt,
    List<String> imagesList,
    @Nullable String systemPrompt,
    @Nullable Model model,
    @Nullable Boolean reasoning,
    @Nullable Double temperature,
    @Nullable Long maxTokens,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OpenrouterVisionInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imagesList, "imagesList is required");
    imagesList = Json.copyOf(imagesList);
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
    builder.imagesList = imagesList;
    builder.systemPrompt = systemPrompt;
    builder.model = model;
    builder.reasoning = reasoning;
    builder.temperature = temperature;
    builder.maxTokens = maxTokens;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.OPENROUTER_VISION;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToTextApi.class).openrouterVision(this, null);
  }

  @Override
  public String modelName() {
    return "openrouter-vision";
  }

  static JsonAdapter<OpenrouterVisionInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OpenrouterVisionInput::builder, Builder::build)
        .required("prompt", Json.STRING, OpenrouterVisionInput::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            OpenrouterVisionInput::imagesList,
            Builder::imagesList)
        .optional(
            "system_prompt",
            Json.STRING,
            OpenrouterVisionInput::systemPrompt,
            Builder::systemPrompt)
        .optional(
            "model",
            Json.wrap(Json.STRING, Model::new, Model::value),
            OpenrouterVisionInput::model,
            Builder::model)
        .optional("reasoning", Json.BOOLEAN, OpenrouterVisionInput::reasoning, Builder::reasoning)
        .optional(
            "temperature", Json.DOUBLE, OpenrouterVisionInput::temperature, Builder::temperature)
        .optional("max_tokens", Json.LONG, OpenrouterVisionInput::maxTokens, Builder::maxTokens)
        .unknown(OpenrouterVisionInput::unknownFields, Builder::unknownField);
  }

  /**
   * Model.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Model(String value) {
    /** {@code google/gemini-2.5-flash}. */
    public static final Model GOOGLE_GEMINI_2_5_FLASH = new Model("google/gemini-2.5-flash");

    /** {@code anthropic/claude-sonnet-4.5}. */
    public static final Model ANTHROPIC_CLAUDE_SONNET_4_5 =
        new Model("anthropic/claude-sonnet-4.5");

    /** {@code openai/gpt-4o}. */
    public static final Model OPENAI_GPT_4O = new Model("openai/gpt-4o");

    /** {@code qwen/qwen3-vl-235b-a22b-instruct}. */
    public static final Model QWEN_QWEN3_VL_235B_A22B_INSTRUCT =
        new Model("qwen/qwen3-vl-235b-a22b-instruct");

    /** {@code x-ai/grok-4-fast}. */
    public static final Model X_AI_GROK_4_FAST = new Model("x-ai/grok-4-fast");

    public Model {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "google/gemini-2.5-flash" -> Known.GOOGLE_GEMINI_2_5_FLASH;
        case "anthropic/claude-sonnet-4.5" -> Known.ANTHROPIC_CLAUDE_SONNET_4_5;
        case "openai/gpt-4o" -> Known.OPENAI_GPT_4O;
        case "qwen/qwen3-vl-235b-a22b-instruct" -> Known.QWEN_QWEN3_VL_235B_A22B_INSTRUCT;
        case "x-ai/grok-4-fast" -> Known.X_AI_GROK_4_FAST;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      GOOGLE_GEMINI_2_5_FLASH,
      ANTHROPIC_CLAUDE_SONNET_4_5,
      OPENAI_GPT_4O,
      QWEN_QWEN3_VL_235B_A22B_INSTRUCT,
      X_AI_GROK_4_FAST,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link OpenrouterVisionInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable String systemPrompt;
    private @Nullable Model model;
    private @Nullable Boolean reasoning;
    private @Nullable Double temperature;
    private @Nullable Long maxTokens;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URLs of images. At most 4 items. */
    public Builder imagesList(List<String> imagesList) {
      this.imagesList = imagesList;
      return this;
    }

    /** Standing instructions that come before the prompt. */
    public Builder systemPrompt(@Nullable String systemPrompt) {
      this.systemPrompt = systemPrompt;
      return this;
    }

    /** Model. Default {@code google/gemini-2.5-flash}. */
    public Builder model(@Nullable Model model) {
      this.model = model;
      return this;
    }

    /** Whether the model thinks before it answers. Default {@code false}. */
    public Builder reasoning(@Nullable Boolean reasoning) {
      this.reasoning = reasoning;
      return this;
    }

    /**
     * How freely the model words its answer; 0 is the least freely. 0 to 2, in steps of 0.1,
     * default {@code 1}.
     */
    public Builder temperature(@Nullable Double temperature) {
      this.temperature = temperature;
      return this;
    }

    /** The longest answer, in tokens. */
    public Builder maxTokens(@Nullable Long maxTokens) {
      this.maxTokens = maxTokens;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OpenrouterVisionInput build() {
      return new OpenrouterVisionInput(
          prompt,
          imagesList,
          systemPrompt,
          model,
          reasoning,
          temperature,
          maxTokens,
          unknownFields);
    }
  }
}
