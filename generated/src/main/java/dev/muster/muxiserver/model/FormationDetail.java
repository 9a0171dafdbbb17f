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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One formation with its times.
 *
 * @param id The formation's id.
 * @param name The name that its bundle gives it.
 * @param port The port on which it listens.
 * @param status What a formation's process is doing.
 * @param pid The id of its process; absent or 0 if there is none.
 * @param uptime How long it has been running. In seconds.
 * @param restartCount How often its process was started again.
 * @param healthy Whether its last health check succeeded; null while it is starting.
 * @param version What is deployed now and what was before.
 * @param createdAt When the formation was first deployed.
 * @param deployedAt When the current version was deployed.
 * @param updatedAt When it last changed.
 * @param lastHealthCheck When its health was last asked.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationDetail(
    String id,
    @Nullable String name,
    @Nullable Integer port,
    FormationStatus status,
    @Nullable Long pid,
    @Nullable Long uptime,
    @Nullable Integer restartCount,
    @Nullable Boolean healthy,
    @Nullable FormationVersions version,
    @Nullable Instant createdAt,
    @Nullable Instant deployedAt,
    @Nullable Instant updatedAt,
    @Nullable Instant lastHealthCheck,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationDetail {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(status, "status is required");
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
    builder.name = name;
    builder.port = port;
    builder.status = status;
    builder.pid = pid;
    builder.uptime = uptime;
    builder.restartCount = restartCount;
    builder.healthy = healthy;
    builder.version = version;
    builder.createdAt = createdAt;
    builder.deployedAt = deployedAt;
    builder.updatedAt = updatedAt;
    builder.lastHealthCheck = lastHealthCheck;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationDetail> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationDetail::builder, Builder::build)
        .required("id", Json.STRING, FormationDetail::id, Builder::id)
        .optional("name", Json.STRING, FormationDetail::name, Builder::name)
        .optional("port", Json.INTEGER, FormationDetail::port, Builder::port)
        .required(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            FormationDetail::status,
            Builder::status)
        .optional("pid", Json.LONG, FormationDetail::pid, Builder::pid)
        .optional("uptime", Json.LONG, FormationDetail::uptime, Builder::uptime)
        .optional(
            "restart_count", Json.INTEGER, FormationDetail::restartCount, Builder::restartCount)
        .optional("healthy", Json.BOOLEAN, FormationDetail::healthy, Builder::healthy)
        .optional(
            "version",
            moshi.adapter(FormationVersions.class),
            FormationDetail::version,
            Builder::version)
        .optional("created_at", Json.INSTANT, FormationDetail::createdAt, Builder::createdAt)
        .optional("deployed_at", Json.INSTANT, FormationDetail::deployedAt, Builder::deployedAt)
        .optional("updated_at", Json.INSTANT, FormationDetail::updatedAt, Builder::updatedAt)
        .optional(
            "last_health_check",
            Json.INSTANT,
            FormationDetail::lastHealthCheck,
            Builder::lastHealthCheck)
        .unknown(FormationDetail::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationDetail}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable Integer port;
    private @Nullable FormationStatus status;
    private @Nullable Long pid;
    private @Nullable Long uptime;
    private @Nullable Integer restartCount;
    private @Nullable Boolean healthy;
    private @Nullable FormationVersions version;
    private @Nullable Instant createdAt;
    private @Nullable Instant deployedAt;
    private @Nullable Instant updatedAt;
    private @Nullable Instant lastHealthCheck;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** The name that its bundle gives it. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** The port on which it listens. */
    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    /** What a formation's process is doing. */
    public Builder status(FormationStatus status) {
      this.status = status;
      return this;
    }

    /** The id of its process; absent or 0 if there is none. */
    public Builder pid(@Nullable Long pid) {
      this.pid = pid;
      return this;
    }

    /** How long it has been running. In seconds. */
    public Builder uptime(@Nullable Long uptime) {
      this.uptime = uptime;
      return this;
    }

    /** How often its process was started again. */
    public Builder restartCount(@Nullable Integer restartCount) {
      this.restartCount = restartCount;
      return this;
    }

    /** Whether its last health check succeeded; null while it is starting. */
    public Builder healthy(@Nullable Boolean healthy) {
      this.healthy = healthy;
      return this;
    }

    /** What is deployed now and what was before. */
    public Builder version(@Nullable FormationVersions version) {
      this.version = version;
      return this;
    }

    /** When the formation was first deployed. */
    public Builder createdAt(@Nullable Instant createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** When the current version was deployed. */
    public Builder deployedAt(@Nullable Instant deployedAt) {
      this.deployedAt = deployedAt;
      return this;
    }

    /** When it last changed. */
    public Builder updatedAt(@Nullable Instant updatedAt) {
      this.updatedAt = updatedAt;
      return this;
    }

    /** When its health was last asked. */
    public Builder lastHealthCheck(@Nullable Instant lastHealthCheck) {
      this.lastHealthCheck = lastHealthCheck;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationDetail build() {
      return new FormationDetail(
          id,
          name,
          port,
          status,
          pid,
          uptime,
          restartCount,
          healthy,
          version,
          createdAt,
          deployedAt,
          updatedAt,
          lastHealthCheck,
          unknownFields);
    }
  }
}
