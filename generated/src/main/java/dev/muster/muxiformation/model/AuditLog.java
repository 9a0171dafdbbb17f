// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes, the latest first.
 *
 * @param entries One entry a change.
 * @param count How many are told.
 * @param totalEntries How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AuditLog(
    List<AuditEntry> entries,
    @Nullable Integer count,
    @Nullable Integer totalEntries,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AuditLog {
    Objects.requireNonNull(entries, "entries is required");
    entries = Json.copyOf(entries);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.entries = entries;
    builder.count = count;
    builder.totalEntries = totalEntries;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AuditLog> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AuditLog::builder, Builder::build)
        .required(
            "entries",
            Json.list(moshi.adapter(AuditEntry.class)),
            AuditLog::entries,
            Builder::entries)
        .optional("count", Json.INTEGER, AuditLog::count, Builder::count)
        .optional("total_entries", Json.INTEGER, AuditLog::totalEntries, Builder::totalEntries)
        .unknown(AuditLog::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AuditLog}. */
  public static final class Builder {
    private @Nullable List<AuditEntry> entries;
    private @Nullable Integer count;
    private @Nullable Integer totalEntries;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a change. */
    public Builder entries(List<AuditEntry> entries) {
      this.entries = entries;
      return this;
    }

    /** How many are told. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** How many there are. */
    public Builder totalEntries(@Nullable Integer totalEntries) {
      this.totalEntries = totalEntries;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AuditLog build() {
      return new AuditLog(entries, count, totalEntries, unknownFields);
    }
  }
}
