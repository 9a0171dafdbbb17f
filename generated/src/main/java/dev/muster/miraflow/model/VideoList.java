// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All videos that are done. The reference declares the answer as anything, and shows this.
 *
 * @param videos The videos.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VideoList(
    @Nullable List<VideoSummary> videos, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VideoList {
    videos = videos == null ? null : Json.copyOf(videos);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.videos = videos;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<VideoList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VideoList::builder, Builder::build)
        .optional(
            "videos",
            Json.list(moshi.adapter(VideoSummary.class)),
            VideoList::videos,
            Builder::videos)
        .unknown(VideoList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link VideoList}. */
  public static final class Builder {
    private @Nullable List<VideoSummary> videos;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The videos. */
    public Builder videos(@Nullable List<VideoSummary> videos) {
      this.videos = videos;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public VideoList build() {
      return new VideoList(videos, unknownFields);
    }
  }
}
