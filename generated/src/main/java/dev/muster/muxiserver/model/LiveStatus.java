// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the live formation stands; empty if there is none.
 *
 * @param version Its version.
 * @param status What a formation's process is doing.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LiveStatus(
    @Nullable String version,
    @Nullable FormationStatus status,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LiveStatus {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.version = version;
    builder.status = status;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LiveStatus> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LiveStatus::builder, Builder::build)
        .optional("version", Json.STRING, LiveStatus::version, Builder::version)
        .optional(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            LiveStatus::status,
            Builder::status)
        .unknown(LiveStatus::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LiveStatus}. */
  public static final class Builder {
    private @Nullable String version;
    private @Nullable FormationStatus status;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its version. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** What a formation's process is doing. */
    public Builder status(@Nullable FormationStatus status) {
      this.status = status;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LiveStatus build() {
      return new LiveStatus(version, status, unknownFields);
    }
  }
}
