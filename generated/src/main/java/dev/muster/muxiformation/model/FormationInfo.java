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
 * What a formation is called.
 *
 * @param formationId The formation's id.
 * @param name Its name.
 * @param version Its version.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationInfo(
    @Nullable String formationId,
    @Nullable String name,
    @Nullable String version,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationInfo {
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
    builder.name = name;
    builder.version = version;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationInfo::builder, Builder::build)
        .optional("formation_id", Json.STRING, FormationInfo::formationId, Builder::formationId)
        .optional("name", Json.STRING, FormationInfo::name, Builder::name)
        .optional("version", Json.STRING, FormationInfo::version, Builder::version)
        .unknown(FormationInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationInfo}. */
  public static final class Builder {
    private @Nullable String formationId;
    private @Nullable String name;
    private @Nullable String version;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The formation's id. */
    public Builder formationId(@Nullable String formationId) {
      this.formationId = formationId;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** Its version. */
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationInfo build() {
      return new FormationInfo(formationId, name, version, unknownFields);
    }
  }
}
