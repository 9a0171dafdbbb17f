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
 * A formation that has just been deployed or replaced.
 *
 * @param formationId The formation's id.
 * @param port The port on which it listens.
 * @param status What a formation's process is doing.
 * @param url Where requests to it go, through the server.
 * @param healthUrl Where it tells its own health.
 * @param pid The id of its process.
 * @param previousVersion The version that was replaced; only after an update.
 * @param newVersion The version that replaced it; only after an update.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Deployment(
    String formationId,
    @Nullable Integer port,
    @Nullable FormationStatus status,
    @Nullable String url,
    @Nullable String healthUrl,
    @Nullable Long pid,
    @Nullable String previousVersion,
    @Nullable String newVersion,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Deployment {
    Objects.requireNonNull(formationId, "formationId is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.formationId = formationId;
    builder.port = port;
    builder.status = status;
    builder.url = url;
    builder.healthUrl = healthUrl;
    builder.pid = pid;
    builder.previousVersion = previousVersion;
    builder.newVersion = newVersion;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Deployment> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Deployment::builder, Builder::build)
        .required("formation_id", Json.STRING, Deployment::formationId, Builder::formationId)
        .optional("port", Json.INTEGER, Deployment::port, Builder::port)
        .optional(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            Deployment::status,
            Builder::status)
        .optional("url", Json.STRING, Deployment::url, Builder::url)
        .optional("health_url", Json.STRING, Deployment::healthUrl, Builder::healthUrl)
        .optional("pid", Json.LONG, Deployment::pid, Builder::pid)
        .optional(
            "previous_version", Json.STRING, Deployment::previousVersion, Builder::previousVersion)
        .optional("new_version", Json.STRING, Deployment::newVersion, Builder::newVersion)
        .unknown(Deployment::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Deployment}. */
  public static final class Builder {
    private @Nullable String formationId;
    private @Nullable Integer port;
    private @Nullable FormationStatus status;
    private @Nullable String url;
    private @Nullable String healthUrl;
    private @Nullable Long pid;
    private @Nullable String previousVersion;
    private @Nullable String newVersion;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder formationId(String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** The port on which it listens. */
    public Builder port(@Nullable Integer port) {
      this.port = port;
      return this;
    }

    /** What a formation's process is doing. */
    public Builder status(@Nullable FormationStatus status) {
      this.status = status;
      return this;
    }

    /** Where requests to it go, through the server. */
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /** Where it tells its own health. */
    public Builder healthUrl(@Nullable String healthUrl) {
      this.healthUrl = healthUrl;
      return this;
    }

    /** The id of its process. */
    public Builder pid(@Nullable Long pid) {
      this.pid = pid;
      return this;
    }

    /** The version that was replaced; only after an update. */
    public Builder previousVersion(@Nullable String previousVersion) {
      this.previousVersion = previousVersion;
      return this;
    }

    /** The version that replaced it; only after an update. */
    public Builder newVersion(@Nullable String newVersion) {
      this.newVersion = newVersion;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Deployment build() {
      return new Deployment(
          formationId,
          port,
          status,
          url,
          healthUrl,
          pid,
          previousVersion,
          newVersion,
          unknownFields);
    }
  }
}
