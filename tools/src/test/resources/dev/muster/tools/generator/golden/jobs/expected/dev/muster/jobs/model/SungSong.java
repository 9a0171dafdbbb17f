// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
 * An object of the API.
 *
 * @param audio {@code audio}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SungSong(String audio, Map<String, @Nullable Object> unknownFields)
    implements SongAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SungSong {
    Objects.requireNonNull(audio, "audio is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.audio = audio;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SungSong> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SungSong::builder, Builder::build)
        .required("audio", Json.STRING, SungSong::audio, Builder::audio)
        .unknown(SungSong::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SungSong}. */
  public static final class Builder {
    private @Nullable String audio;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code audio}. */
    public Builder audio(String audio) {
      this.audio = audio;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SungSong build() {
      return new SungSong(audio, unknownFields);
    }
  }
}
