// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * A standard operating procedure.
 *
 * @param name Its name.
 * @param description What it is for.
 * @param type Its kind.
 * @param steps Its steps, or how many there are.
 * @param content Its text.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Sop(
    String name,
    @Nullable String description,
    @Nullable String type,
    @Nullable Object steps,
    @Nullable String content,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Sop {
    Objects.requireNonNull(name, "name is required");
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
    builder.type = type;
    builder.steps = steps;
    builder.content = content;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Sop> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Sop::builder, Builder::build)
        .required("name", Json.STRING, Sop::name, Builder::name)
        .optional("description", Json.STRING, Sop::description, Builder::description)
        .optional("type", Json.STRING, Sop::type, Builder::type)
        .optional("steps", Json.ANY, Sop::steps, Builder::steps)
        .optional("content", Json.STRING, Sop::content, Builder::content)
        .unknown(Sop::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Sop}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String type;
    private @Nullable Object steps;
    private @Nullable String content;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What it is for. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Its kind. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** Its steps, or how many there are. */
    public Builder steps(@Nullable Object steps) {
      this.steps = steps;
      return this;
    }

    /** Its text. */
    public Builder content(@Nullable String content) {
      this.content = content;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Sop build() {
      return new Sop(name, description, type, steps, content, unknownFields);
    }
  }
}
