// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a job made.
 *
 * @param url Where it is. How long it stays there is not stated.
 * @param type What an output is.
 * @param thumbnail A small picture of it.
 * @param posterImage A picture to show before a video plays.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OutputFile(
    String url,
    @Nullable OutputType type,
    @Nullable String thumbnail,
    @Nullable String posterImage,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OutputFile {
    Objects.requireNonNull(url, "url is required");
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
    builder.type = type;
    builder.thumbnail = thumbnail;
    builder.posterImage = posterImage;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OutputFile> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OutputFile::builder, Builder::build)
        .required("url", Json.STRING, OutputFile::url, Builder::url)
        .optional(
            "type",
            Json.wrap(Json.STRING, OutputType::new, OutputType::value),
            OutputFile::type,
            Builder::type)
        .optional("thumbnail", Json.STRING, OutputFile::thumbnail, Builder::thumbnail)
        .optional("posterImage", Json.STRING, OutputFile::posterImage, Builder::posterImage)
        .unknown(OutputFile::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OutputFile}. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable OutputType type;
    private @Nullable String thumbnail;
    private @Nullable String posterImage;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where it is. How long it stays there is not stated. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** What an output is. */
    public Builder type(@Nullable OutputType type) {
      this.type = type;
      return this;
    }

    /** A small picture of it. */
    public Builder thumbnail(@Nullable String thumbnail) {
      this.thumbnail = thumbnail;
      return this;
    }

    /** A picture to show before a video plays. */
    public Builder posterImage(@Nullable String posterImage) {
      this.posterImage = posterImage;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OutputFile build() {
      return new OutputFile(url, type, thumbnail, posterImage, unknownFields);
    }
  }
}
