// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToAudioApi;
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
 * What the model {@code suno-remix-music} takes.
 *
 * @param prompt What is wanted, in words.
 * @param audioUrl URL of an audio file. At most 2083 characters.
 * @param style Style.
 * @param model Model. Default {@code V5}.
 * @param instrumental Whether the music goes without singing. Default {@code true}.
 * @param negativeTags Styles to keep away from, in words.
 * @param vocalGender Whose voice sings.
 * @param styleWeight How closely to keep to the style. 0 to 1, in steps of 0.01.
 * @param weirdnessConstraint How far from the ordinary the music may go. 0 to 1, in steps of 0.01.
 * @param audioWeight How much the given audio counts. 0 to 1, in steps of 0.01.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SunoRemixMusicInput(
    @Nullable String prompt,
    String audioUrl,
    String style,
    @Nullable Model model,
    @Nullable Boolean instrumental,
    @Nullable String negativeTags,
    @Nullable VocalGender vocalGender,
    @Nullable Double styleWeight,
    @Nullable Double weirdnessConstraint,
    @Nullable Double audioWeight,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SunoRemixMusicInput {
    Objects.requireNonNull(audioUrl, "audioUrl is required");
    Objects.requireNonNull(style, "style is required");
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
    builder.audioUrl = audioUrl;
    builder.style = style;
    builder.model = model;
    builder.instrumental = instrumental;
    builder.negativeTags = negativeTags;
    builder.vocalGender = vocalGender;
    builder.styleWeight = styleWeight;
    builder.weirdnessConstraint = weirdnessConstraint;
    builder.audioWeight = audioWeight;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SUNO_REMIX_MUSIC;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToAudioApi.class).sunoRemixMusic(this, null);
  }

  @Override
  public String modelName() {
    return "suno-remix-music";
  }

  static JsonAdapter<SunoRemixMusicInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SunoRemixMusicInput::builder, Builder::build)
        .optional("prompt", Json.STRING, SunoRemixMusicInput::prompt, Builder::prompt)
        .required("audio_url", Json.STRING, SunoRemixMusicInput::audioUrl, Builder::audioUrl)
        .required("style", Json.STRING, SunoRemixMusicInput::style, Builder::style)
        .optional(
            "model",
            Json.wrap(Json.STRING, Model::new, Model::value),
            SunoRemixMusicInput::model,
            Builder::model)
        .optional(
            "instrumental", Json.BOOLEAN, SunoRemixMusicInput::instrumental, Builder::instrumental)
        .optional(
            "negative_tags", Json.STRING, SunoRemixMusicInput::negativeTags, Builder::negativeTags)
        .optional(
            "vocal_gender",
            Json.wrap(Json.STRING, VocalGender::new, VocalGender::value),
            SunoRemixMusicInput::vocalGender,
            Builder::vocalGender)
        .optional(
            "style_weight", Json.DOUBLE, SunoRemixMusicInput::styleWeight, Builder::styleWeight)
        .optional(
            "weirdness_constraint",
            Json.DOUBLE,
            SunoRemixMusicInput::weirdnessConstraint,
            Builder::weirdnessConstraint)
        .optional(
            "audio_weight", Json.DOUBLE, SunoRemixMusicInput::audioWeight, Builder::audioWeight)
        .unknown(SunoRemixMusicInput::unknownFields, Builder::unknownField);
  }

  /**
   * Model.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Model(String value) {
    /** {@code V3_5}. */
    public static final Model V3_5 = new Model("V3_5");

    /** {@code V4}. */
    public static final Model V4 = new Model("V4");

    /** {@code V4_5}. */
    public static final Model V4_5 = new Model("V4_5");

    /** {@code V4_5PLUS}. */
    public static final Model V4_5_PLUS = new Model("V4_5PLUS");

    /** {@code V5}. */
    public static final Model V5 = new Model("V5");

    public Model {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "V3_5" -> Known.V3_5;
        case "V4" -> Known.V4;
        case "V4_5" -> Known.V4_5;
        case "V4_5PLUS" -> Known.V4_5_PLUS;
        case "V5" -> Known.V5;
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
      V3_5,
      V4,
      V4_5,
      V4_5_PLUS,
      V5,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Whose voice sings.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record VocalGender(String value) {
    /** {@code male}. */
    public static final VocalGender MALE = new VocalGender("male");

    /** {@code female}. */
    public static final VocalGender FEMALE = new VocalGender("female");

    public VocalGender {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "male" -> Known.MALE;
        case "female" -> Known.FEMALE;
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
      MALE,
      FEMALE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link SunoRemixMusicInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String audioUrl;
    private @Nullable String style;
    private @Nullable Model model;
    private @Nullable Boolean instrumental;
    private @Nullable String negativeTags;
    private @Nullable VocalGender vocalGender;
    private @Nullable Double styleWeight;
    private @Nullable Double weirdnessConstraint;
    private @Nullable Double audioWeight;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(@Nullable String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an audio file. At most 2083 characters. */
    public Builder audioUrl(String audioUrl) {
      this.audioUrl = audioUrl;
      return this;
    }

    /** Style. */
    public Builder style(String style) {
      this.style = style;
      return this;
    }

    /** Model. Default {@code V5}. */
    public Builder model(@Nullable Model model) {
      this.model = model;
      return this;
    }

    /** Whether the music goes without singing. Default {@code true}. */
    public Builder instrumental(@Nullable Boolean instrumental) {
      this.instrumental = instrumental;
      return this;
    }

    /** Styles to keep away from, in words. */
    public Builder negativeTags(@Nullable String negativeTags) {
      this.negativeTags = negativeTags;
      return this;
    }

    /** Whose voice sings. */
    public Builder vocalGender(@Nullable VocalGender vocalGender) {
      this.vocalGender = vocalGender;
      return this;
    }

    /** How closely to keep to the style. 0 to 1, in steps of 0.01. */
    public Builder styleWeight(@Nullable Double styleWeight) {
      this.styleWeight = styleWeight;
      return this;
    }

    /** How far from the ordinary the music may go. 0 to 1, in steps of 0.01. */
    public Builder weirdnessConstraint(@Nullable Double weirdnessConstraint) {
      this.weirdnessConstraint = weirdnessConstraint;
      return this;
    }

    /** How much the given audio counts. 0 to 1, in steps of 0.01. */
    public Builder audioWeight(@Nullable Double audioWeight) {
      this.audioWeight = audioWeight;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SunoRemixMusicInput build() {
      return new SunoRemixMusicInput(
          prompt,
          audioUrl,
          style,
          model,
          instrumental,
          negativeTags,
          vocalGender,
          styleWeight,
          weirdnessConstraint,
          audioWeight,
          unknownFields);
    }
  }
}
