// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a formation has been running.
 *
 * @param seconds How long, so far. In seconds.
 * @param since When it was started. Its form is not stated.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RunningTime(
    @Nullable Double seconds, @Nullable Object since, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RunningTime {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.seconds = seconds;
    builder.since = since;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RunningTime> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RunningTime::builder, Builder::build)
        .optional("seconds", Json.DOUBLE, RunningTime::seconds, Builder::seconds)
        .optional("since", Json.ANY, RunningTime::since, Builder::since)
        .unknown(RunningTime::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RunningTime}. */
  public static final class Builder {
    private @Nullable Double seconds;
    private @Nullable Object since;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How long, so far. In seconds. */
    public Builder seconds(@Nullable Double seconds) {
      this.seconds = seconds;
      return this;
    }

    /** When it was started. Its form is not stated. */
    public Builder since(@Nullable Object since) {
      this.since = since;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RunningTime build() {
      return new RunningTime(seconds, since, unknownFields);
    }
  }
}
