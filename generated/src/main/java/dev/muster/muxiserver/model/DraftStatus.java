// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

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
 * How the draft stands.
 *
 * @param exists Whether there is one.
 * @param baseVersion The live version that it began as.
 * @param createdAt When it was begun.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record DraftStatus(
    @Nullable Boolean exists,
    @Nullable String baseVersion,
    @Nullable Instant createdAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public DraftStatus {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.exists = exists;
    builder.baseVersion = baseVersion;
    builder.createdAt = createdAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<DraftStatus> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(DraftStatus::builder, Builder::build)
        .optional("exists", Json.BOOLEAN, DraftStatus::exists, Builder::exists)
        .optional("base_version", Json.STRING, DraftStatus::baseVersion, Builder::baseVersion)
        .optional("created_at", Json.INSTANT, DraftStatus::createdAt, Builder::createdAt)
        .unknown(DraftStatus::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link DraftStatus}. */
  public static final class Builder {
    private @Nullable Boolean exists;
    private @Nullable String baseVersion;
    private @Nullable Instant createdAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether there is one. */
    public Builder exists(@Nullable Boolean exists) {
      this.exists = exists;
      return this;
    }

    /** The live version that it began as. */
    public Builder baseVersion(@Nullable String baseVersion) {
      this.baseVersion = baseVersion;
      return this;
    }

    /** When it was begun. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public DraftStatus build() {
      return new DraftStatus(exists, baseVersion, createdAt, unknownFields);
    }
  }
}
