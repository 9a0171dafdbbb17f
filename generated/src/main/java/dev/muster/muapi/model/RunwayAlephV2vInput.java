// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.VideoToVideoApi;
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
 * What the model {@code runway-aleph-v2v} takes.
 *
 * @param prompt What is wanted, in words.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param aspectRatio The shape of the result, width to height. Default {@code 16:9}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RunwayAlephV2vInput(
    String prompt,
    String videoUrl,
    @Nullable AspectRatio aspectRatio,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RunwayAlephV2vInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(videoUrl, "videoUrl is required");
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
    builder.videoUrl = videoUrl;
    builder.aspectRatio = aspectRatio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.RUNWAY_ALEPH_V2V;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).runwayAlephV2v(this, null);
  }

  @Override
  public String modelName() {
    return "runway-aleph-v2v";
  }

  static JsonAdapter<RunwayAlephV2vInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RunwayAlephV2vInput::builder, Builder::build)
        .required("prompt", Json.STRING, RunwayAlephV2vInput::prompt, Builder::prompt)
        .required("video_url", Json.STRING, RunwayAlephV2vInput::videoUrl, Builder::videoUrl)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            RunwayAlephV2vInput::aspectRatio,
            Builder::aspectRatio)
        .unknown(RunwayAlephV2vInput::unknownFields, Builder::unknownField);
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

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
        case "4:3" -> Known.V4_3;
        case "3:4" -> Known.V3_4;
        case "21:9" -> Known.V21_9;
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
      V4_3,
      V3_4,
      V21_9,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link RunwayAlephV2vInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String videoUrl;
    private @Nullable AspectRatio aspectRatio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 16:9}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RunwayAlephV2vInput build() {
      return new RunwayAlephV2vInput(prompt, videoUrl, aspectRatio, unknownFields);
    }
  }
}
