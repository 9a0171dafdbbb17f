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
 * Somebody who can speak in a video.
 *
 * @param id What a video names the avatar by. It has no fixed form.
 * @param name What people call the avatar.
 * @param createdAt When the avatar was made, in ISO 8601.
 * @param voiceId The avatar's own voice, in which it speaks where a video names none.
 * @param isPhoto Whether the avatar was made from a photo, to which alone {@code im2vid_full}
 *     matters.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Avatar(
    @Nullable String id,
    @Nullable String name,
    @Nullable String createdAt,
    @Nullable String voiceId,
    @Nullable Boolean isPhoto,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Avatar {
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
    builder.createdAt = createdAt;
    builder.voiceId = voiceId;
    builder.isPhoto = isPhoto;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Avatar> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Avatar::builder, Builder::build)
        .optional("id", Json.STRING, Avatar::id, Builder::id)
        .optional("name", Json.STRING, Avatar::name, Builder::name)
        .optional("createdAt", Json.STRING, Avatar::createdAt, Builder::createdAt)
        .optional("voiceId", Json.STRING, Avatar::voiceId, Builder::voiceId)
        .optional("isPhoto", Json.BOOLEAN, Avatar::isPhoto, Builder::isPhoto)
        .unknown(Avatar::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Avatar}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String createdAt;
    private @Nullable String voiceId;
    private @Nullable Boolean isPhoto;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a video names the avatar by. It has no fixed form. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What people call the avatar. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** When the avatar was made, in ISO 8601. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** The avatar's own voice, in which it speaks where a video names none. */
    public Builder voiceId(@Nullable String voiceId) {
      this.voiceId = voiceId;
      return this;
    }

    /** Whether the avatar was made from a photo, to which alone {@code im2vid_full} matters. */
    public Builder isPhoto(@Nullable Boolean isPhoto) {
      this.isPhoto = isPhoto;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Avatar build() {
      return new Avatar(id, name, createdAt, voiceId, isPhoto, unknownFields);
    }
  }
}
