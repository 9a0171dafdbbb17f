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
 * An update that was given up.
 *
 * @param message What was done, for people.
 * @param formationId The formation's id.
 * @param stagingPort The port on which the new version was being started.
 * @param status What a formation's process is doing.
 * @param currentPort The port on which the old version keeps listening.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record UpdateCancellation(
    @Nullable String message,
    @Nullable String formationId,
    @Nullable Integer stagingPort,
    @Nullable FormationStatus status,
    @Nullable Integer currentPort,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public UpdateCancellation {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.formationId = formationId;
    builder.stagingPort = stagingPort;
    builder.status = status;
    builder.currentPort = currentPort;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<UpdateCancellation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(UpdateCancellation::builder, Builder::build)
        .optional("message", Json.STRING, UpdateCancellation::message, Builder::message)
        .optional(
            "formation_id", Json.STRING, UpdateCancellation::formationId, Builder::formationId)
        .optional(
            "staging_port", Json.INTEGER, UpdateCancellation::stagingPort, Builder::stagingPort)
        .optional(
            "status",
            Json.wrap(Json.STRING, FormationStatus::new, FormationStatus::value),
            UpdateCancellation::status,
            Builder::status)
        .optional(
            "current_port", Json.INTEGER, UpdateCancellation::currentPort, Builder::currentPort)
        .unknown(UpdateCancellation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link UpdateCancellation}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String formationId;
    private @Nullable Integer stagingPort;
    private @Nullable FormationStatus status;
    private @Nullable Integer currentPort;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** The port on which the new version was being started. */
    public Builder stagingPort(@Nullable Integer stagingPort) {
      this.stagingPort = stagingPort;
      return this;
    }

    /** What a formation's process is doing. */
    public Builder status(@Nullable FormationStatus status) {
      this.status = status;
      return this;
    }

    /** The port on which the old version keeps listening. */
    public Builder currentPort(@Nullable Integer currentPort) {
      this.currentPort = currentPort;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public UpdateCancellation build() {
      return new UpdateCancellation(
          message, formationId, stagingPort, status, currentPort, unknownFields);
    }
  }
}
