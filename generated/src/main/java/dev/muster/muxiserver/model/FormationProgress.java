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
 * A step on the way to a running formation.
 *
 * @param stage What the server is doing on the way. More stages may be added.
 * @param message What is being done, for people.
 * @param progress How far a download has come, in per cent.
 * @param url What is being downloaded.
 * @param version The runtime's version, once resolved.
 * @param attempt Which health check this is.
 * @param maxAttempts How many health checks there will be at most.
 * @param stagingPort The port on which the other version is being started.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationProgress(
    DeployStage stage,
    @Nullable String message,
    @Nullable Integer progress,
    @Nullable String url,
    @Nullable String version,
    @Nullable Integer attempt,
    @Nullable Integer maxAttempts,
    @Nullable Integer stagingPort,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationProgress {
    Objects.requireNonNull(stage, "stage is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.stage = stage;
    builder.message = message;
    builder.progress = progress;
    builder.url = url;
    builder.version = version;
    builder.attempt = attempt;
    builder.maxAttempts = maxAttempts;
    builder.stagingPort = stagingPort;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationProgress> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationProgress::builder, Builder::build)
        .required(
            "stage",
            Json.wrap(Json.STRING, DeployStage::new, DeployStage::value),
            FormationProgress::stage,
            Builder::stage)
        .optional("message", Json.STRING, FormationProgress::message, Builder::message)
        .optional("progress", Json.INTEGER, FormationProgress::progress, Builder::progress)
        .optional("url", Json.STRING, FormationProgress::url, Builder::url)
        .optional("version", Json.STRING, FormationProgress::version, Builder::version)
        .optional("attempt", Json.INTEGER, FormationProgress::attempt, Builder::attempt)
        .optional(
            "max_attempts", Json.INTEGER, FormationProgress::maxAttempts, Builder::maxAttempts)
        .optional(
            "staging_port", Json.INTEGER, FormationProgress::stagingPort, Builder::stagingPort)
        .unknown(FormationProgress::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationProgress}. */
  public static final class Builder {
    private @Nullable DeployStage stage;
    private @Nullable String message;
    private @Nullable Integer progress;
    private @Nullable String url;
    private @Nullable String version;
    private @Nullable Integer attempt;
    private @Nullable Integer maxAttempts;
    private @Nullable Integer stagingPort;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What the server is doing on the way. More stages may be added. */
    public Builder stage(DeployStage stage) {
      this.stage = stage;
      return this;
    }

    /** What is being done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** How far a download has come, in per cent. */
    public Builder progress(@Nullable Integer progress) {
      this.progress = progress;
      return this;
    }

    /** What is being downloaded. */
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /** The runtime's version, once resolved. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** Which health check this is. */
    public Builder attempt(@Nullable Integer attempt) {
      this.attempt = attempt;
      return this;
    }

    /** How many health checks there will be at most. */
    public Builder maxAttempts(@Nullable Integer maxAttempts) {
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** The port on which the other version is being started. */
    public Builder stagingPort(@Nullable Integer stagingPort) {
      this.stagingPort = stagingPort;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationProgress build() {
      return new FormationProgress(
          stage, message, progress, url, version, attempt, maxAttempts, stagingPort, unknownFields);
    }
  }
}
