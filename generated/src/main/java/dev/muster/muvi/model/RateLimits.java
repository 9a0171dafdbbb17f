// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a version may be used.
 *
 * @param requestsPerMinute The most requests in a minute.
 * @param requestsPerDay The most requests in a day.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RateLimits(
    @Nullable Integer requestsPerMinute,
    @Nullable Integer requestsPerDay,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RateLimits {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.requestsPerMinute = requestsPerMinute;
    builder.requestsPerDay = requestsPerDay;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RateLimits> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RateLimits::builder, Builder::build)
        .optional(
            "requestsPerMinute",
            Json.INTEGER,
            RateLimits::requestsPerMinute,
            Builder::requestsPerMinute)
        .optional(
            "requestsPerDay", Json.INTEGER, RateLimits::requestsPerDay, Builder::requestsPerDay)
        .unknown(RateLimits::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RateLimits}. */
  public static final class Builder {
    private @Nullable Integer requestsPerMinute;
    private @Nullable Integer requestsPerDay;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The most requests in a minute. */
    public Builder requestsPerMinute(@Nullable Integer requestsPerMinute) {
      this.requestsPerMinute = requestsPerMinute;
      return this;
    }

    /** The most requests in a day. */
    public Builder requestsPerDay(@Nullable Integer requestsPerDay) {
      this.requestsPerDay = requestsPerDay;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RateLimits build() {
      return new RateLimits(requestsPerMinute, requestsPerDay, unknownFields);
    }
  }
}
