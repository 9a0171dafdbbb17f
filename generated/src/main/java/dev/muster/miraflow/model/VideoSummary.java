// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A video, without the URL that leads to its file.
 *
 * @param id The video's id.
 * @param name The name that it was given.
 * @param sourceAvatarId The avatar that speaks in it.
 * @param createdAt When it was made, in ISO 8601.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record VideoSummary(
    @Nullable String id,
    @Nullable String name,
    @Nullable String sourceAvatarId,
    @Nullable String createdAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public VideoSummary {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.name = name;
    builder.sourceAvatarId = sourceAvatarId;
    builder.createdAt = createdAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<VideoSummary> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(VideoSummary::builder, Builder::build)
        .optional("id", Json.STRING, VideoSummary::id, Builder::id)
        .optional("name", Json.STRING, VideoSummary::name, Builder::name)
        .optional(
            "sourceAvatarId", Json.STRING, VideoSummary::sourceAvatarId, Builder::sourceAvatarId)
        .optional("createdAt", Json.STRING, VideoSummary::createdAt, Builder::createdAt)
        .unknown(VideoSummary::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link VideoSummary}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String sourceAvatarId;
    private @Nullable String createdAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The video's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The name that it was given. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The avatar that speaks in it. */
    public Builder sourceAvatarId(@Nullable String sourceAvatarId) {
      this.sourceAvatarId = sourceAvatarId;
      return this;
    }

    /** When it was made, in ISO 8601. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public VideoSummary build() {
      return new VideoSummary(id, name, sourceAvatarId, createdAt, unknownFields);
    }
  }
}
