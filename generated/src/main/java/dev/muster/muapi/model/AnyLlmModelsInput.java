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
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code any-llm} takes.
 *
 * @param prompt What is wanted, in words.
 * @param systemPrompt Standing instructions that come before the prompt.
 * @param model Model. Default {@code google/gemini-2.5-flash}.
 * @param reasoning Whether the model thinks before it answers. Default {@code false}.
 * @param priority Priority. Default {@code throughput}.
 * @param temperature How freely the model words its answer; 0 is the least freely. 0 to 2, in steps
 *     of 0.1, default {@code 1}.
 * @param maxTokens The longest answer, in tokens.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AnyLlmModelsInput(
    String prompt,
    @Nullable String systemPrompt,
    @Nullable Model model,
    @Nullable Boolean reasoning,
    @Nullable Priority priority,
    @Nullable Double temperature,
    @Nullable Long maxTokens,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AnyLlmModelsInput {
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
    builder.systemPrompt = systemPrompt;
    builder.model = model;
    builder.reasoning = reasoning;
    builder.priority = priority;
    builder.temperature = temperature;
    builder.maxTokens = maxTokens;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.ANY_LLM_MODELS;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToTextApi.class).anyLlmModels(this, null);
  }

  @Override
  public String modelName() {
    return "any-llm";
  }

  static JsonAdapter<AnyLlmModelsInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AnyLlmModelsInput::builder, Builder::build)
        .required("prompt", Json.STRING, AnyLlmModelsInput::prompt, Builder::prompt)
        .optional(
            "system_prompt", Json.STRING, AnyLlmModelsInput::systemPrompt, Builder::systemPrompt)
        .optional(
            "model",
            Json.wrap(Json.STRING, Model::new, Model::value),
            AnyLlmModelsInput::model,
            Builder::model)
        .optional("reasoning", Json.BOOLEAN, AnyLlmModelsInput::reasoning, Builder::reasoning)
        .optional(
            "priority",
            Json.wrap(Json.STRING, Priority::new, Priority::value),
            AnyLlmModelsInput::priority,
            Builder::priority)
        .optional("temperature", Json.DOUBLE, AnyLlmModelsInput::temperature, Builder::temperature)
        .optional("max_tokens", Json.LONG, AnyLlmModelsInput::maxTokens, Builder::maxTokens)
        .unknown(AnyLlmModelsInput::unknownFields, Builder::unknownField);
  }

  /**
   * Model.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Model(String value) {
    /** {@code anthropic/claude-3.7-sonnet}. */
    public static final Model ANTHROPIC_CLAUDE_3_7_SONNET =
        new Model("anthropic/claude-3.7-sonnet");

    /** {@code anthropic/claude-3.5-sonnet}. */
    public static final Model ANTHROPIC_CLAUDE_3_5_SONNET =
        new Model("anthropic/claude-3.5-sonnet");

    /** {@code anthropic/claude-3-haiku}. */
    public static final Model ANTHROPIC_CLAUDE_3_HAIKU = new Model("anthropic/claude-3-haiku");

    /** {@code google/gemini-2.5-flash}. */
    public static final Model GOOGLE_GEMINI_2_5_FLASH = new Model("google/gemini-2.5-flash");

    /** {@code google/gemini-2.0-flash-001}. */
    public static final Model GOOGLE_GEMINI_2_0_FLASH_001 =
        new Model("google/gemini-2.0-flash-001");

    /** {@code google/gemini-2.0-flash-lite-001}. */
    public static final Model GOOGLE_GEMINI_2_0_FLASH_LITE_001 =
        new Model("google/gemini-2.0-flash-lite-001");

    /** {@code google/gemini-2.5-flash-preview-09-2025}. */
    public static final Model GOOGLE_GEMINI_2_5_FLASH_PREVIEW_09_2025 =
        new Model("google/gemini-2.5-flash-preview-09-2025");

    /** {@code google/gemini-2.0-flash-exp:free}. */
    public static final Model GOOGLE_GEMINI_2_0_FLASH_EXP_FREE =
        new Model("google/gemini-2.0-flash-exp:free");

    /** {@code google/gemini-2.5-pro}. */
    public static final Model GOOGLE_GEMINI_2_5_PRO = new Model("google/gemini-2.5-pro");

    /** {@code openai/gpt-4o}. */
    public static final Model OPENAI_GPT_4O = new Model("openai/gpt-4o");

    /** {@code openai/gpt-4.1}. */
    public static final Model OPENAI_GPT_4_1 = new Model("openai/gpt-4.1");

    /** {@code openai/gpt-5-chat}. */
    public static final Model OPENAI_GPT_5_CHAT = new Model("openai/gpt-5-chat");

    /** {@code meta-llama/llama-3.2-90b-vision-instruct}. */
    public static final Model META_LLAMA_LLAMA_3_2_90B_VISION_INSTRUCT =
        new Model("meta-llama/llama-3.2-90b-vision-instruct");

    /** {@code meta-llama/llama-4-maverick}. */
    public static final Model META_LLAMA_LLAMA_4_MAVERICK =
        new Model("meta-llama/llama-4-maverick");

    /** {@code meta-llama/llama-4-scout}. */
    public static final Model META_LLAMA_LLAMA_4_SCOUT = new Model("meta-llama/llama-4-scout");

    public Model {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "anthropic/claude-3.7-sonnet" -> Known.ANTHROPIC_CLAUDE_3_7_SONNET;
        case "anthropic/claude-3.5-sonnet" -> Known.ANTHROPIC_CLAUDE_3_5_SONNET;
        case "anthropic/claude-3-haiku" -> Known.ANTHROPIC_CLAUDE_3_HAIKU;
        case "google/gemini-2.5-flash" -> Known.GOOGLE_GEMINI_2_5_FLASH;
        case "google/gemini-2.0-flash-001" -> Known.GOOGLE_GEMINI_2_0_FLASH_001;
        case "google/gemini-2.0-flash-lite-001" -> Known.GOOGLE_GEMINI_2_0_FLASH_LITE_001;
        case "google/gemini-2.5-flash-preview-09-2025" ->
            Known.GOOGLE_GEMINI_2_5_FLASH_PREVIEW_09_2025;
        case "google/gemini-2.0-flash-exp:free" -> Known.GOOGLE_GEMINI_2_0_FLASH_EXP_FREE;
        case "google/gemini-2.5-pro" -> Known.GOOGLE_GEMINI_2_5_PRO;
        case "openai/gpt-4o" -> Known.OPENAI_GPT_4O;
        case "openai/gpt-4.1" -> Known.OPENAI_GPT_4_1;
        case "openai/gpt-5-chat" -> Known.OPENAI_GPT_5_CHAT;
        case "meta-llama/llama-3.2-90b-vision-instruct" ->
            Known.META_LLAMA_LLAMA_3_2_90B_VISION_INSTRUCT;
        case "meta-llama/llama-4-maverick" -> Known.META_LLAMA_LLAMA_4_MAVERICK;
        case "meta-llama/llama-4-scout" -> Known.META_LLAMA_LLAMA_4_SCOUT;
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
      ANTHROPIC_CLAUDE_3_7_SONNET,
      ANTHROPIC_CLAUDE_3_5_SONNET,
      ANTHROPIC_CLAUDE_3_HAIKU,
      GOOGLE_GEMINI_2_5_FLASH,
      GOOGLE_GEMINI_2_0_FLASH_001,
      GOOGLE_GEMINI_2_0_FLASH_LITE_001,
      GOOGLE_GEMINI_2_5_FLASH_PREVIEW_09_2025,
      GOOGLE_GEMINI_2_0_FLASH_EXP_FREE,
      GOOGLE_GEMINI_2_5_PRO,
      OPENAI_GPT_4O,
      OPENAI_GPT_4_1,
      OPENAI_GPT_5_CHAT,
      META_LLAMA_LLAMA_3_2_90B_VISION_INSTRUCT,
      META_LLAMA_LLAMA_4_MAVERICK,
      META_LLAMA_LLAMA_4_SCOUT,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Priority.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Priority(String value) {
    /** {@code throughput}. */
    public static final Priority THROUGHPUT = new Priority("throughput");

    /** {@code latency}. */
    public static final Priority LATENCY = new Priority("latency");

    public Priority {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "throughput" -> Known.THROUGHPUT;
        case "latency" -> Known.LATENCY;
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
      THROUGHPUT,
      LATENCY,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AnyLlmModelsInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String systemPrompt;
    private @Nullable Model model;
    private @Nullable Boolean reasoning;
    private @Nullable Priority priority;
    private @Nullable Double temperature;
    private @Nullable Long maxTokens;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
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

    /** Priority. Default {@code throughput}. */
    public Builder priority(@Nullable Priority priority) {
      this.priority = priority;
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
    public AnyLlmModelsInput build() {
      return new AnyLlmModelsInput(
          prompt, systemPrompt, model, reasoning, priority, temperature, maxTokens, unknownFields);
    }
  }
}
