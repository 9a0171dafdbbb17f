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
 * What the model {@code topaz-video-upscale} takes.
 *
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param upscaleFactor By how much to enlarge, each way. Default {@code 2}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TopazVideoUpscaleInput(
    String videoUrl,
    @Nullable UpscaleFactor upscaleFactor,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TopazVideoUpscaleInput {
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
    builder.upscaleFactor = upscaleFactor;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.TOPAZ_VIDEO_UPSCALE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).topazVideoUpscale(this, null);
  }

  @Override
  public String modelName() {
    return "topaz-video-upscale";
  }

  static JsonAdapter<TopazVideoUpscaleInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TopazVideoUpscaleInput::builder, Builder::build)
        .required("video_url", Json.STRING, TopazVideoUpscaleInput::videoUrl, Builder::videoUrl)
        .optional(
            "upscale_factor",
            Json.wrap(Json.INTEGER, UpscaleFactor::new, UpscaleFactor::value),
            TopazVideoUpscaleInput::upscaleFactor,
            Builder::upscaleFactor)
        .unknown(TopazVideoUpscaleInput::unknownFields, Builder::unknownField);
  }

  /**
   * By how much to enlarge, each way.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record UpscaleFactor(Integer value) {
    /** {@code 1}. */
    public static final UpscaleFactor V1 = new UpscaleFactor(1);

    /** {@code 2}. */
    public static final UpscaleFactor V2 = new UpscaleFactor(2);

    /** {@code 4}. */
    public static final UpscaleFactor V4 = new UpscaleFactor(4);

    public UpscaleFactor {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(1)) {
        return Known.V1;
      }
      if (value.equals(2)) {
        return Known.V2;
      }
      if (value.equals(4)) {
        return Known.V4;
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
      V1,
      V2,
      V4,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link TopazVideoUpscaleInput}. */
  public static final class Builder {
    private @Nullable String videoUrl;
    private @Nullable UpscaleFactor upscaleFactor;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** By how much to enlarge, each way. Default {@code 2}. */
    public Builder upscaleFactor(@Nullable UpscaleFactor upscaleFactor) {
      this.upscaleFactor = upscaleFactor;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TopazVideoUpscaleInput build() {
      return new TopazVideoUpscaleInput(videoUrl, upscaleFactor, unknownFields);
    }
  }
}
