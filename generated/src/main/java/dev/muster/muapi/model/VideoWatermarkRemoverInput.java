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
 * What the model {@code video-watermark-remover} takes.
 *
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VideoWatermarkRemoverInput(
    String videoUrl, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VideoWatermarkRemoverInput {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.VIDEO_WATERMARK_REMOVER;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).videoWatermarkRemover(this, null);
  }

  @Override
  public String modelName() {
    return "video-watermark-remover";
  }

  static JsonAdapter<VideoWatermarkRemoverInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VideoWatermarkRemoverInput::builder, Builder::build)
        .required("video_url", Json.STRING, VideoWatermarkRemoverInput::videoUrl, Builder::videoUrl)
        .unknown(VideoWatermarkRemoverInput::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link VideoWatermarkRemoverInput}. */
  public static final class Builder {
    private @Nullable String videoUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public VideoWatermarkRemoverInput build() {
      return new VideoWatermarkRemoverInput(videoUrl, unknownFields);
    }
  }
}
