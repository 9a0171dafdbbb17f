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
 * How a formation stands after an action on it.
 *
 * @param id The formation's id.
 * @param status What a formation's process is doing.
 * @param port The port on which it listens.
 * @param pid The id of its process.
 * @param restartCount How often its process was started again.
 * @param version The version that is live; after a rollback.
 * @param previousVersion The version that was live before; after a rollback.
 * @param message What was done, for people.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationState(
    @Nullable String id,
    @Nullable FormationStatus status,
    @Nullable Integer port,
    @Nullable Long pid,
    @Nullable Integer restartCount,
    @Nullable String version,
    @Nullable String previousVersion,
    @Nullable String message,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationState {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.status = status;
    builder.port = port;
    builder.pid = pid;
    builder.restartCount = restartCount;
    builder.version = version;
    builder.previousVersion = previousVersion;
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationState> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationState::builder, Builder::build)
        .optional("id", Json.STRING, FormationState::id, Builder::id)
        .optional(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            FormationState::status,
            Builder::status)
        .optional("port", Json.INTEGER, FormationState::port, Builder::port)
        .optional("pid", Json.LONG, FormationState::pid, Builder::pid)
        .optional(
            "restart_count", Json.INTEGER, FormationState::restartCount, Builder::restartCount)
        .optional("version", Json.STRING, FormationState::version, Builder::version)
        .optional(
            "previous_version",
            Json.STRING,
            FormationState::previousVersion,
            Builder::previousVersion)
        .optional("message", Json.STRING, FormationState::message, Builder::message)
        .unknown(FormationState::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationState}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable FormationStatus status;
    private @Nullable Integer port;
    private @Nullable Long pid;
    private @Nullable Integer restartCount;
    private @Nullable String version;
    private @Nullable String previousVersion;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What a formation's process is doing. */
    public Builder status(@Nullable FormationStatus status) {
      this.status = status;
      return this;
    }

    /** The port on which it listens. */
    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    /** The id of its process. */
    public Builder pid(@Nullable Long pid) {
      this.pid = pid;
      return this;
    }

    /** How often its process was started again. */
    public Builder restartCount(@Nullable Integer restartCount) {
      this.restartCount = restartCount;
      return this;
    }

    /** The version that is live; after a rollback. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** The version that was live before; after a rollback. */
    public Builder previousVersion(@Nullable String previousVersion) {
      this.previousVersion = previousVersion;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationState build() {
      return new FormationState(
          id, status, port, pid, restartCount, version, previousVersion, message, unknownFields);
    }
  }
}
