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
 * How much the formation remembers.
 *
 * @param totalEntries Messages in the buffer.
 * @param totalUsers Users that they belong to.
 * @param totalSessions Sessions that they belong to.
 * @param bufferSizeKb How much room they take. In kilobytes.
 * @param maxSize How many there may be.
 * @param utilization How full it is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MemoryStats(
    @Nullable Long totalEntries,
    @Nullable Long totalUsers,
    @Nullable Long totalSessions,
    @Nullable Double bufferSizeKb,
    @Nullable Long maxSize,
    @Nullable Double utilization,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MemoryStats {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalEntries = totalEntries;
    builder.totalUsers = totalUsers;
    builder.totalSessions = totalSessions;
    builder.bufferSizeKb = bufferSizeKb;
    builder.maxSize = maxSize;
    builder.utilization = utilization;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<MemoryStats> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MemoryStats::builder, Builder::build)
        .optional("total_entries", Json.LONG, MemoryStats::totalEntries, Builder::totalEntries)
        .optional("total_users", Json.LONG, MemoryStats::totalUsers, Builder::totalUsers)
        .optional("total_sessions", Json.LONG, MemoryStats::totalSessions, Builder::totalSessions)
        .optional("buffer_size_kb", Json.DOUBLE, MemoryStats::bufferSizeKb, Builder::bufferSizeKb)
        .optional("max_size", Json.LONG, MemoryStats::maxSize, Builder::maxSize)
        .optional("utilization", Json.DOUBLE, MemoryStats::utilization, Builder::utilization)
        .unknown(MemoryStats::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link MemoryStats}. */
  public static final class Builder {
    private @Nullable Long totalEntries;
    private @Nullable Long totalUsers;
    private @Nullable Long totalSessions;
    private @Nullable Double bufferSizeKb;
    private @Nullable Long maxSize;
    private @Nullable Double utilization;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Messages in the buffer. */
    public Builder totalEntries(@Nullable Long totalEntries) {
      this.totalEntries = totalEntries;
      return this;
    }

    /** Users that they belong to. */
    public Builder totalUsers(@Nullable Long totalUsers) {
      this.totalUsers = totalUsers;
      return this;
    }

    /** Sessions that they belong to. */
    public Builder totalSessions(@Nullable Long totalSessions) {
      this.totalSessions = totalSessions;
      return this;
    }

    /** How much room they take. In kilobytes. */
    public Builder bufferSizeKb(@Nullable Double bufferSizeKb) {
      this.bufferSizeKb = bufferSizeKb;
      return this;
    }

    /** How many there may be. */
    public Builder maxSize(@Nullable Long maxSize) {
      this.maxSize = maxSize;
      return this;
    }

    /** How full it is. */
    public Builder utilization(@Nullable Double utilization) {
      this.utilization = utilization;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MemoryStats build() {
      return new MemoryStats(
          totalEntries,
          totalUsers,
          totalSessions,
          bufferSizeKb,
          maxSize,
          utilization,
          unknownFields);
    }
  }
}
