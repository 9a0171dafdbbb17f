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
 * How a formation is set up.
 *
 * @param formationId The formation's id.
 * @param version Its version.
 * @param description What it is for.
 * @param schemaVersion The version of the format that it is written in.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationConfig(
    @Nullable String formationId,
    @Nullable String version,
    @Nullable String description,
    @Nullable String schemaVersion,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationConfig {
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
    builder.version = version;
    builder.description = description;
    builder.schemaVersion = schemaVersion;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationConfig::builder, Builder::build)
        .optional("formation_id", Json.STRING, FormationConfig::formationId, Builder::formationId)
        .optional("version", Json.STRING, FormationConfig::version, Builder::version)
        .optional("description", Json.STRING, FormationConfig::description, Builder::description)
        .optional(
            "schema_version", Json.STRING, FormationConfig::schemaVersion, Builder::schemaVersion)
        .unknown(FormationConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationConfig}. */
  public static final class Builder {
    private @Nullable String formationId;
    private @Nullable String version;
    private @Nullable String description;
    private @Nullable String schemaVersion;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

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

    /** What it is for. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** The version of the format that it is written in. */
    public Builder schemaVersion(@Nullable String schemaVersion) {
      this.schemaVersion = schemaVersion;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationConfig build() {
      return new FormationConfig(formationId, version, description, schemaVersion, unknownFields);
    }
  }
}
