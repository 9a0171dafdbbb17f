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
 * Signs of life.
 *
 * @param status {@code healthy}.
 * @param formationId The formation's id.
 * @param version Its version.
 * @param timestamp When it was asked.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Health(
    @Nullable String status,
    @Nullable String formationId,
    @Nullable String version,
    @Nullable String timestamp,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Health {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.formationId = formationId;
    builder.version = version;
    builder.timestamp = timestamp;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Health> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Health::builder, Builder::build)
        .optional("status", Json.STRING, Health::status, Builder::status)
        .optional("formation_id", Json.STRING, Health::formationId, Builder::formationId)
        .optional("version", Json.STRING, Health::version, Builder::version)
        .optional("timestamp", Json.STRING, Health::timestamp, Builder::timestamp)
        .unknown(Health::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Health}. */
  public static final class Builder {
    private @Nullable String status;
    private @Nullable String formationId;
    private @Nullable String version;
    private @Nullable String timestamp;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code healthy}. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** Its version. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** When it was asked. */
    public Builder timestamp(@Nullable String timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Health build() {
      return new Health(status, formationId, version, timestamp, unknownFields);
    }
  }
}
