// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.miraflow.api.Jobs;
import dev.muster.miraflow.api.VideosApi;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A script, and who speaks it. The reference marks nothing as required; a video without avatar,
 * name or text can hardly be made.
 *
 * @param avatarId The avatar that speaks.
 * @param name What the video is to be called.
 * @param voiceId The voice in which it speaks; the avatar's own where there is none.
 * @param text What is said.
 * @param im2vidFull Of an avatar made from a photo: whether the whole picture moves, which takes
 *     two to three times as long, or only the face is shown.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ScriptedVideo(
    @Nullable String avatarId,
    @Nullable String name,
    @Nullable String voiceId,
    @Nullable String text,
    @Nullable Boolean im2vidFull,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<JobAnswer, VideoJob> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ScriptedVideo {
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
    builder.voiceId = voiceId;
    builder.text = text;
    builder.im2vidFull = im2vidFull;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<JobAnswer, VideoJob> descriptor() {
    return Jobs.CREATE_VIDEO;
  }

  @Override
  public Call<JobAnswer> call(Apis apis) {
    return apis.of(VideosApi.class).createVideo(this);
  }

  static JsonAdapter<ScriptedVideo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ScriptedVideo::builder, Builder::build)
        .optional("avatarId", Json.STRING, ScriptedVideo::avatarId, Builder::avatarId)
        .optional("name", Json.STRING, ScriptedVideo::name, Builder::name)
        .optional("voiceId", Json.STRING, ScriptedVideo::voiceId, Builder::voiceId)
        .optional("text", Json.STRING, ScriptedVideo::text, Builder::text)
        .optional("im2vid_full", Json.BOOLEAN, ScriptedVideo::im2vidFull, Builder::im2vidFull)
        .unknown(ScriptedVideo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ScriptedVideo}. */
  public static final class Builder {
    private @Nullable String avatarId;
    private @Nullable String name;
    private @Nullable String voiceId;
    private @Nullable String text;
    private @Nullable Boolean im2vidFull;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The avatar that speaks. */
    public Builder avatarId(@Nullable String avatarId) {
      this.avatarId = avatarId;
      return this;
    }

    /** What the video is to be called. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The voice in which it speaks; the avatar's own where there is none. */
    public Builder voiceId(@Nullable String voiceId) {
      this.voiceId = voiceId;
      return this;
    }

    /** What is said. */
    public Builder text(@Nullable String text) {
      this.text = text;
      return this;
    }

    /**
     * Of an avatar made from a photo: whether the whole picture moves, which takes two to three
     * times as long, or only the face is shown.
     */
    public Builder im2vidFull(@Nullable Boolean im2vidFull) {
      this.im2vidFull = im2vidFull;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ScriptedVideo build() {
      return new ScriptedVideo(avatarId, name, voiceId, text, im2vidFull, unknownFields);
    }
  }
}
