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
 * A video that is done.
 *
 * @param id The video's id.
 * @param name The name that it was given.
 * @param sourceAvatarId The avatar that speaks in it.
 * @param createdAt When it was made: a date by the reference's schema, a date with a time in the
 *     samples. So this is text, in ISO 8601 either way.
 * @param downloadUrl Where its file lies, signed and good for 24 hours. It needs no key, and must
 *     not get one.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Video(
    @Nullable String id,
    @Nullable String name,
    @Nullable String sourceAvatarId,
    @Nullable String createdAt,
    @Nullable String downloadUrl,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Video {
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
    builder.downloadUrl = downloadUrl;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "Video["
        + "id="
        + id
        + ", name="
        + name
        + ", sourceAvatarId="
        + sourceAvatarId
        + ", createdAt="
        + createdAt
        + ", downloadUrl="
        + (downloadUrl == null ? null : "***")
        + ", unknownFields="
        + unknownFields.keySet()
        + "]";
  }

  static JsonAdapter<Video> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Video::builder, Builder::build)
        .optional("id", Json.STRING, Video::id, Builder::id)
        .optional("name", Json.STRING, Video::name, Builder::name)
        .optional("sourceAvatarId", Json.STRING, Video::sourceAvatarId, Builder::sourceAvatarId)
        .optional("createdAt", Json.STRING, Video::createdAt, Builder::createdAt)
        .optional("downloadUrl", Json.STRING, Video::downloadUrl, Builder::downloadUrl)
        .unknown(Video::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Video}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String sourceAvatarId;
    private @Nullable String createdAt;
    private @Nullable String downloadUrl;
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

    /**
     * When it was made: a date by the reference's schema, a date with a time in the samples. So
     * this is text, in ISO 8601 either way.
     */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Where its file lies, signed and good for 24 hours. It needs no key, and must not get one. */
    public Builder downloadUrl(@Nullable String downloadUrl) {
      this.downloadUrl = downloadUrl;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Video build() {
      return new Video(id, name, sourceAvatarId, createdAt, downloadUrl, unknownFields);
    }
  }
}
