// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

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
 * A recording that was uploaded before, and who speaks it. The reference says that this variant
 * exists, but hides its fields.
 *
 * @param avatarId The avatar that speaks.
 * @param name What the video is to be called.
 * @param mediaId The uploaded audio.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RecordedVideo(
    String avatarId, String name, String mediaId, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RecordedVideo {
    Objects.requireNonNull(avatarId, "avatarId is required");
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(mediaId, "mediaId is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.avatarId = avatarId;
    builder.name = name;
    builder.mediaId = mediaId;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RecordedVideo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RecordedVideo::builder, Builder::build)
        .required("avatarId", Json.STRING, RecordedVideo::avatarId, Builder::avatarId)
        .required("name", Json.STRING, RecordedVideo::name, Builder::name)
        .required("mediaId", Json.STRING, RecordedVideo::mediaId, Builder::mediaId)
        .unknown(RecordedVideo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RecordedVideo}. */
  public static final class Builder {
    private @Nullable String avatarId;
    private @Nullable String name;
    private @Nullable String mediaId;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The avatar that speaks. */
    public Builder avatarId(String avatarId) {
      this.avatarId = avatarId;
      return this;
    }

    /** What the video is to be called. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** The uploaded audio. */
    public Builder mediaId(String mediaId) {
      this.mediaId = mediaId;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RecordedVideo build() {
      return new RecordedVideo(avatarId, name, mediaId, unknownFields);
    }
  }
}
