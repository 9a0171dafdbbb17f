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
 * A new agent.
 *
 * @param id Its id.
 * @param name Its name.
 * @param description What it is good at.
 * @param model Its language model.
 * @param active Whether it is used at once.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AgentCreation(
    String id,
    String name,
    String description,
    String model,
    @Nullable Boolean active,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AgentCreation {
    Objects.requireNonNull(id, "id is required");
    Objects.requireNonNull(name, "name is required");
    Objects.requireNonNull(description, "description is required");
    Objects.requireNonNull(model, "model is required");
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
    builder.model = model;
    builder.active = active;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AgentCreation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AgentCreation::builder, Builder::build)
        .required("id", Json.STRING, AgentCreation::id, Builder::id)
        .required("name", Json.STRING, AgentCreation::name, Builder::name)
        .required("description", Json.STRING, AgentCreation::description, Builder::description)
        .required("model", Json.STRING, AgentCreation::model, Builder::model)
        .optional("active", Json.BOOLEAN, AgentCreation::active, Builder::active)
        .unknown(AgentCreation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AgentCreation}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String model;
    private @Nullable Boolean active;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What it is good at. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Its language model. */
    public Builder model(String model) {
      this.model = model;
      return this;
    }

    /** Whether it is used at once. */
    public Builder active(@Nullable Boolean active) {
      this.active = active;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AgentCreation build() {
      return new AgentCreation(id, name, description, model, active, unknownFields);
    }
  }
}
