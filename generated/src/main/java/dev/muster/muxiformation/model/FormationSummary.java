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
 * A formation in brief.
 *
 * @param id Its id.
 * @param name Its name.
 * @param description What it is for.
 * @param version Its version.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationSummary(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String version,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationSummary {
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
    builder.description = description;
    builder.version = version;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationSummary> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationSummary::builder, Builder::build)
        .optional("id", Json.STRING, FormationSummary::id, Builder::id)
        .optional("name", Json.STRING, FormationSummary::name, Builder::name)
        .optional("description", Json.STRING, FormationSummary::description, Builder::description)
        .optional("version", Json.STRING, FormationSummary::version, Builder::version)
        .unknown(FormationSummary::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationSummary}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String version;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it is for. */
    public Builder description(@Nullable String description) {
      this.description = description;
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
    public FormationSummary build() {
      return new FormationSummary(id, name, description, version, unknownFields);
    }
  }
}
