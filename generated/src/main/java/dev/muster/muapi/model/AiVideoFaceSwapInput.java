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
 * What the model {@code ai-video-face-swap} takes.
 *
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param targetGender Whose faces are meant. Default {@code All}.
 * @param targetIndex Which of several faces is meant, counted from 0. 0 to 10, default {@code 0}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AiVideoFaceSwapInput(
    String imageUrl,
    String videoUrl,
    @Nullable TargetGender targetGender,
    @Nullable Integer targetIndex,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AiVideoFaceSwapInput {
    Objects.requireNonNull(imageUrl, "imageUrl is required");
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
    builder.imageUrl = imageUrl;
    builder.videoUrl = videoUrl;
    builder.targetGender = targetGender;
    builder.targetIndex = targetIndex;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.AI_VIDEO_FACE_SWAP;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).aiVideoFaceSwap(this, null);
  }

  @Override
  public String modelName() {
    return "ai-video-face-swap";
  }

  static JsonAdapter<AiVideoFaceSwapInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AiVideoFaceSwapInput::builder, Builder::build)
        .required("image_url", Json.STRING, AiVideoFaceSwapInput::imageUrl, Builder::imageUrl)
        .required("video_url", Json.STRING, AiVideoFaceSwapInput::videoUrl, Builder::videoUrl)
        .optional(
            "target_gender",
            Json.wrap(Json.STRING, TargetGender::new, TargetGender::value),
            AiVideoFaceSwapInput::targetGender,
            Builder::targetGender)
        .optional(
            "target_index", Json.INTEGER, AiVideoFaceSwapInput::targetIndex, Builder::targetIndex)
        .unknown(AiVideoFaceSwapInput::unknownFields, Builder::unknownField);
  }

  /**
   * Whose faces are meant.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record TargetGender(String value) {
    /** {@code All}. */
    public static final TargetGender ALL = new TargetGender("All");

    /** {@code Female}. */
    public static final TargetGender FEMALE = new TargetGender("Female");

    /** {@code Male}. */
    public static final TargetGender MALE = new TargetGender("Male");

    public TargetGender {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "All" -> Known.ALL;
        case "Female" -> Known.FEMALE;
        case "Male" -> Known.MALE;
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
      ALL,
      FEMALE,
      MALE,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link AiVideoFaceSwapInput}. */
  public static final class Builder {
    private @Nullable String imageUrl;
    private @Nullable String videoUrl;
    private @Nullable TargetGender targetGender;
    private @Nullable Integer targetIndex;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** Whose faces are meant. Default {@code All}. */
    public Builder targetGender(@Nullable TargetGender targetGender) {
      this.targetGender = targetGender;
      return this;
    }

    /** Which of several faces is meant, counted from 0. 0 to 10, default {@code 0}. */
    public Builder targetIndex(@Nullable Integer targetIndex) {
      this.targetIndex = targetIndex;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AiVideoFaceSwapInput build() {
      return new AiVideoFaceSwapInput(imageUrl, videoUrl, targetGender, targetIndex, unknownFields);
    }
  }
}
