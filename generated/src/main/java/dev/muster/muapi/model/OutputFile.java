// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a job made, as some model families write it. Which field is filled depends on the
 * family.
 *
 * @param url Where the media is.
 * @param videoUrl Where the video is.
 * @param imageUrl Where the image is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OutputFile(
    @Nullable String url,
    @Nullable String videoUrl,
    @Nullable String imageUrl,
    Map<String, @Nullable Object> unknownFields)
    implements Output {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OutputFile {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.url = url;
    builder.videoUrl = videoUrl;
    builder.imageUrl = imageUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OutputFile> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OutputFile::builder, Builder::build)
        .optional("url", Json.STRING, OutputFile::url, Builder::url)
        .optional("video_url", Json.STRING, OutputFile::videoUrl, Builder::videoUrl)
        .optional("image_url", Json.STRING, OutputFile::imageUrl, Builder::imageUrl)
        .unknown(OutputFile::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OutputFile}. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable String videoUrl;
    private @Nullable String imageUrl;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where the media is. */
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /** Where the video is. */
    public Builder videoUrl(@Nullable String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** Where the image is. */
    public Builder imageUrl(@Nullable String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OutputFile build() {
      return new OutputFile(url, videoUrl, imageUrl, unknownFields);
    }
  }
}
