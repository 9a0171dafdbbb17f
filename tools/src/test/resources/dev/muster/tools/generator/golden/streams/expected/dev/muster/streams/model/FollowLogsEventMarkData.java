// Generated from specs/streams 1. Do not edit.
package dev.muster.streams.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param at {@code at}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FollowLogsEventMarkData(
    @Nullable Instant at, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FollowLogsEventMarkData {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.at = at;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FollowLogsEventMarkData> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FollowLogsEventMarkData::builder, Builder::build)
        .optional("at", Json.INSTANT, FollowLogsEventMarkData::at, Builder::at)
        .unknown(FollowLogsEventMarkData::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FollowLogsEventMarkData}. */
  public static final class Builder {
    private @Nullable Instant at;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code at}. */
    public Builder at(@Nullable Instant at) {
      this.at = at;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FollowLogsEventMarkData build() {
      return new FollowLogsEventMarkData(at, unknownFields);
    }
  }
}
