// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToVideoApi;
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
 * What the model {@code seedance-v2.0-t2v} takes.
 *
 * @param prompt What is wanted, in words.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param duration How long the result is. In seconds, default {@code 5}.
 * @param quality How much effort goes into the result. Default {@code basic}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SeedanceV20T2vInput(
    String prompt,
    @Nullable AspectRatio aspectRatio,
    @Nullable Duration duration,
    @Nullable Quality quality,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SeedanceV20T2vInput {
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
    builder.aspectRatio = aspectRatio;
    builder.duration = duration;
    builder.quality = quality;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SEEDANCE_V20_T2V;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).seedanceV20T2v(this, null);
  }

  @Override
  public String modelName() {
    return "seedance-v2.0-t2v";
  }

  static JsonAdapter<SeedanceV20T2vInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SeedanceV20T2vInput::builder, Builder::build)
        .required("prompt", Json.STRING, SeedanceV20T2vInput::prompt, Builder::prompt)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            SeedanceV20T2vInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            SeedanceV20T2vInput::duration,
            Builder::duration)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            SeedanceV20T2vInput::quality,
            Builder::quality)
        .unknown(SeedanceV20T2vInput::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
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
      V16_9,
      V9_16,
      V1_1,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 5}. */
    public static final Duration V5 = new Duration(5);

    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    /** {@code 15}. */
    public static final Duration V15 = new Duration(15);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(5)) {
        return Known.V5;
      }
      if (value.equals(10)) {
        return Known.V10;
      }
      if (value.equals(15)) {
        return Known.V15;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V5,
      V10,
      V15,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How much effort goes into the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Quality(String value) {
    /** {@code basic}. */
    public static final Quality BASIC = new Quality("basic");

    /** {@code high}. */
    public static final Quality HIGH = new Quality("high");

    public Quality {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "basic" -> Known.BASIC;
        case "high" -> Known.HIGH;
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
      BASIC,
      HIGH,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link SeedanceV20T2vInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Duration duration;
    private @Nullable Quality quality;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** How long the result is. In seconds, default {@code 5}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** How much effort goes into the result. Default {@code basic}. */
    public Builder quality(@Nullable Quality quality) {
      this.quality = quality;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SeedanceV20T2vInput build() {
      return new SeedanceV20T2vInput(prompt, aspectRatio, duration, quality, unknownFields);
    }
  }
}
