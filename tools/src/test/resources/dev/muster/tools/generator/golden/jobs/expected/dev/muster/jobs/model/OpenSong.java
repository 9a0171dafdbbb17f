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
 * @param progress {@code progress}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record OpenSong(Double progress, Map<String, @Nullable Object> unknownFields)
    implements SongAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public OpenSong {
    Objects.requireNonNull(progress, "progress is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.progress = progress;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<OpenSong> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(OpenSong::builder, Builder::build)
        .required("progress", Json.DOUBLE, OpenSong::progress, Builder::progress)
        .unknown(OpenSong::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link OpenSong}. */
  public static final class Builder {
    private @Nullable Double progress;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code progress}. */
    public Builder progress(Double progress) {
      this.progress = progress;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public OpenSong build() {
      return new OpenSong(progress, unknownFields);
    }
  }
}
