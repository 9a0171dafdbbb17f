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
 * What the model {@code minimax-hailuo-02-standard-t2v} takes.
 *
 * @param prompt What is wanted, in words.
 * @param duration How long the result is. In seconds, default {@code 6}.
 * @param resolution How fine the result is. Default {@code 768P}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MinimaxHailuo02StandardT2vInput(
    String prompt,
    @Nullable Duration duration,
    @Nullable Resolution resolution,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MinimaxHailuo02StandardT2vInput {
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
    builder.duration = duration;
    builder.resolution = resolution;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MINIMAX_HAILUO02_STANDARD_T2V;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToVideoApi.class).minimaxHailuo02StandardT2v(this, null);
  }

  @Override
  public String modelName() {
    return "minimax-hailuo-02-standard-t2v";
  }

  static JsonAdapter<MinimaxHailuo02StandardT2vInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MinimaxHailuo02StandardT2vInput::builder, Builder::build)
        .required("prompt", Json.STRING, MinimaxHailuo02StandardT2vInput::prompt, Builder::prompt)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            MinimaxHailuo02StandardT2vInput::duration,
            Builder::duration)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            MinimaxHailuo02StandardT2vInput::resolution,
            Builder::resolution)
        .unknown(MinimaxHailuo02StandardT2vInput::unknownFields, Builder::unknownField);
  }

  /**
   * How long the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Duration(Integer value) {
    /** {@code 6}. */
    public static final Duration V6 = new Duration(6);

    /** {@code 10}. */
    public static final Duration V10 = new Duration(10);

    public Duration {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(6)) {
        return Known.V6;
      }
      if (value.equals(10)) {
        return Known.V10;
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
      V6,
      V10,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 768P}. */
    public static final Resolution V768_P = new Resolution("768P");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "768P" -> Known.V768_P;
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
      V768_P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link MinimaxHailuo02StandardT2vInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable Duration duration;
    private @Nullable Resolution resolution;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** How long the result is. In seconds, default {@code 6}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** How fine the result is. Default {@code 768P}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MinimaxHailuo02StandardT2vInput build() {
      return new MinimaxHailuo02StandardT2vInput(prompt, duration, resolution, unknownFields);
    }
  }
}
