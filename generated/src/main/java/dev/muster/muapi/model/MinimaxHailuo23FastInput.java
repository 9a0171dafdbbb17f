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
 * What the model {@code minimax-hailuo-2.3-fast} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param duration How long the result is. In seconds, default {@code 6}.
 * @param goFast Go fast. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MinimaxHailuo23FastInput(
    String prompt,
    String imageUrl,
    @Nullable Duration duration,
    @Nullable Boolean goFast,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MinimaxHailuo23FastInput {
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
    builder.goFast = goFast;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MINIMAX_HAILUO23_FAST;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).minimaxHailuo23Fast(this, null);
  }

  @Override
  public String modelName() {
    return "minimax-hailuo-2.3-fast";
  }

  static JsonAdapter<MinimaxHailuo23FastInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MinimaxHailuo23FastInput::builder, Builder::build)
        .required("prompt", Json.STRING, MinimaxHailuo23FastInput::prompt, Builder::prompt)
        .required("image_url", Json.STRING, MinimaxHailuo23FastInput::imageUrl, Builder::imageUrl)
        .optional(
            "duration",
            Json.wrap(Json.INTEGER, Duration::new, Duration::value),
            MinimaxHailuo23FastInput::duration,
            Builder::duration)
        .optional("go_fast", Json.BOOLEAN, MinimaxHailuo23FastInput::goFast, Builder::goFast)
        .unknown(MinimaxHailuo23FastInput::unknownFields, Builder::unknownField);
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

  /** Builds a {@link MinimaxHailuo23FastInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Duration duration;
    private @Nullable Boolean goFast;
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

    /** How long the result is. In seconds, default {@code 6}. */
    public Builder duration(@Nullable Duration duration) {
      this.duration = duration;
      return this;
    }

    /** Go fast. Default {@code true}. */
    public Builder goFast(@Nullable Boolean goFast) {
      this.goFast = goFast;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MinimaxHailuo23FastInput build() {
      return new MinimaxHailuo23FastInput(prompt, imageUrl, duration, goFast, unknownFields);
    }
  }
}
