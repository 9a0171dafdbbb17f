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
 * What the model {@code ai-clipping} takes.
 *
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param numHighlights How many highlights to cut out. Default {@code 3}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 9:16}.
 * @param returnCoordinatesOnly Whether to tell only where the highlights are instead of cutting
 *     them out. Default {@code false}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiClippingInput(
    String videoUrl,
    @Nullable Long numHighlights,
    @Nullable AspectRatio aspectRatio,
    @Nullable Boolean returnCoordinatesOnly,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiClippingInput {
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
    builder.videoUrl = videoUrl;
    builder.numHighlights = numHighlights;
    builder.aspectRatio = aspectRatio;
    builder.returnCoordinatesOnly = returnCoordinatesOnly;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_CLIPPING;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).aiClipping(this, null);
  }

  @Override
  public String modelName() {
    return "ai-clipping";
  }

  static JsonAdapter<AiClippingInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiClippingInput::builder, Builder::build)
        .required("video_url", Json.STRING, AiClippingInput::videoUrl, Builder::videoUrl)
        .optional(
            "num_highlights", Json.LONG, AiClippingInput::numHighlights, Builder::numHighlights)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            AiClippingInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "return_coordinates_only",
            Json.BOOLEAN,
            AiClippingInput::returnCoordinatesOnly,
            Builder::returnCoordinatesOnly)
        .unknown(AiClippingInput::unknownFields, Builder::unknownField);
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 4:5}. */
    public static final AspectRatio V4_5 = new AspectRatio("4:5");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
        case "4:5" -> Known.V4_5;
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
      V9_16,
      V1_1,
      V4_5,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AiClippingInput}. */
  public static final class Builder {
    private @Nullable String videoUrl;
    private @Nullable Long numHighlights;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Boolean returnCoordinatesOnly;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** How many highlights to cut out. Default {@code 3}. */
    public Builder numHighlights(@Nullable Long numHighlights) {
      this.numHighlights = numHighlights;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 9:16}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /**
     * Whether to tell only where the highlights are instead of cutting them out. Default {@code
     * false}.
     */
    public Builder returnCoordinatesOnly(@Nullable Boolean returnCoordinatesOnly) {
      this.returnCoordinatesOnly = returnCoordinatesOnly;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiClippingInput build() {
      return new AiClippingInput(
          videoUrl, numHighlights, aspectRatio, returnCoordinatesOnly, unknownFields);
    }
  }
}
