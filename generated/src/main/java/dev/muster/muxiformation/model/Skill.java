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
 * Something that the formation can do.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param name Its name.
 * @param description What it is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Skill(
    @Nullable String name,
    @Nullable String description,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Skill {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.description = description;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Skill> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Skill::builder, Builder::build)
        .optional("name", Json.STRING, Skill::name, Builder::name)
        .optional("description", Json.STRING, Skill::description, Builder::description)
        .unknown(Skill::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Skill}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it is. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Skill build() {
      return new Skill(name, description, unknownFields);
    }
  }
}
