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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code seedance-lite-reference-video} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imagesList URLs of images. At most 4 items.
 * @param resolution How fine the result is. Default {@code 480p}.
 * @param duration How long the result is. In seconds, 3 to 12, default {@code 5}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SeedanceLiteReferenceToVideoInput(
    String prompt,
    List<String> imagesList,
    @Nullable Resolution resolution,
    @Nullable Integer duration,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SeedanceLiteReferenceToVideoInput {
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
    builder.resolution = resolution;
    builder.duration = duration;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.SEEDANCE_LITE_REFERENCE_TO_VIDEO;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToVideoApi.class).seedanceLiteReferenceToVideo(this, null);
  }

  @Override
  public String modelName() {
    return "seedance-lite-reference-video";
  }

  static JsonAdapter<SeedanceLiteReferenceToVideoInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SeedanceLiteReferenceToVideoInput::builder, Builder::build)
        .required("prompt", Json.STRING, SeedanceLiteReferenceToVideoInput::prompt, Builder::prompt)
        .required(
            "images_list",
            Json.list(Json.STRING),
            SeedanceLiteReferenceToVideoInput::imagesList,
            Builder::imagesList)
        .optional(
            "resolution",
            Json.wrap(Json.STRING, Resolution::new, Resolution::value),
            SeedanceLiteReferenceToVideoInput::resolution,
            Builder::resolution)
        .optional(
            "duration",
            Json.INTEGER,
            SeedanceLiteReferenceToVideoInput::duration,
            Builder::duration)
        .unknown(SeedanceLiteReferenceToVideoInput::unknownFields, Builder::unknownField);
  }

  /**
   * How fine the result is.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Resolution(String value) {
    /** {@code 480p}. */
    public static final Resolution V480P = new Resolution("480p");

    /** {@code 720p}. */
    public static final Resolution V720P = new Resolution("720p");

    public Resolution {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "480p" -> Known.V480P;
        case "720p" -> Known.V720P;
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
      V480P,
      V720P,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link SeedanceLiteReferenceToVideoInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable List<String> imagesList;
    private @Nullable Resolution resolution;
    private @Nullable Integer duration;
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

    /** How fine the result is. Default {@code 480p}. */
    public Builder resolution(@Nullable Resolution resolution) {
      this.resolution = resolution;
      return this;
    }

    /** How long the result is. In seconds, 3 to 12, default {@code 5}. */
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
    public SeedanceLiteReferenceToVideoInput build() {
      return new SeedanceLiteReferenceToVideoInput(
          prompt, imagesList, resolution, duration, unknownFields);
    }
  }
}
