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
 * @param reason {@code reason}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LostSong(String reason, Map<String, @Nullable Object> unknownFields)
    implements SongAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LostSong {
    Objects.requireNonNull(reason, "reason is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reason = reason;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LostSong> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LostSong::builder, Builder::build)
        .required("reason", Json.STRING, LostSong::reason, Builder::reason)
        .unknown(LostSong::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LostSong}. */
  public static final class Builder {
    private @Nullable String reason;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code reason}. */
    public Builder reason(String reason) {
      this.reason = reason;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LostSong build() {
      return new LostSong(reason, unknownFields);
    }
  }
}
