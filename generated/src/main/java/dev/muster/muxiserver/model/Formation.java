// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One formation as the list shows it.
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
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Formation(
    String id,
    @Nullable String name,
    @Nullable Integer port,
    FormationStatus status,
    @Nullable Long pid,
    @Nullable Long uptime,
    @Nullable Integer restartCount,
    @Nullable Boolean healthy,
    @Nullable FormationVersions version,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Formation {
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Formation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Formation::builder, Builder::build)
        .required("id", Json.STRING, Formation::id, Builder::id)
        .optional("name", Json.STRING, Formation::name, Builder::name)
        .optional("port", Json.INTEGER, Formation::port, Builder::port)
        .required(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            Formation::status,
            Builder::status)
        .optional("pid", Json.LONG, Formation::pid, Builder::pid)
        .optional("uptime", Json.LONG, Formation::uptime, Builder::uptime)
        .optional("restart_count", Json.INTEGER, Formation::restartCount, Builder::restartCount)
        .optional("healthy", Json.BOOLEAN, Formation::healthy, Builder::healthy)
        .optional(
            "version", moshi.adapter(FormationVersions.class), Formation::version, Builder::version)
        .unknown(Formation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Formation}. */
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

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Formation build() {
      return new Formation(
          id, name, port, status, pid, uptime, restartCount, healthy, version, unknownFields);
    }
  }
}
