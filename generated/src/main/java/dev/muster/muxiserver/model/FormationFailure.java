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
 * The formation does not run as asked; the stream ends.
 *
 * @param error A typed name such as {@code SpawnError} or {@code HealthCheckFailed}.
 * @param message What went wrong, for people.
 * @param stage What the server is doing on the way. More stages may be added.
 * @param details Whatever else the server knows about it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationFailure(
    String error,
    @Nullable String message,
    @Nullable DeployStage stage,
    @Nullable Map<String, @Nullable Object> details,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationFailure {
    Objects.requireNonNull(error, "error is required");
    details = details == null ? null : Json.copyOf(details);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.error = error;
    builder.message = message;
    builder.stage = stage;
    builder.details = details;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationFailure> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationFailure::builder, Builder::build)
        .required("error", Json.STRING, FormationFailure::error, Builder::error)
        .optional("message", Json.STRING, FormationFailure::message, Builder::message)
        .optional(
            "stage",
            Json.wrap(Json.STRING, DeployStage::new, DeployStage::value),
            FormationFailure::stage,
            Builder::stage)
        .optional("details", Json.OBJECT, FormationFailure::details, Builder::details)
        .unknown(FormationFailure::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationFailure}. */
  public static final class Builder {
    private @Nullable String error;
    private @Nullable String message;
    private @Nullable DeployStage stage;
    private @Nullable Map<String, @Nullable Object> details;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A typed name such as {@code SpawnError} or {@code HealthCheckFailed}. */
    public Builder error(String error) {
      this.error = error;
      return this;
    }

    /** What went wrong, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** What the server is doing on the way. More stages may be added. */
    public Builder stage(@Nullable DeployStage stage) {
      this.stage = stage;
      return this;
    }

    /** Whatever else the server knows about it. */
    public Builder details(@Nullable Map<String, @Nullable Object> details) {
      this.details = details;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationFailure build() {
      return new FormationFailure(error, message, stage, details, unknownFields);
    }
  }
}
