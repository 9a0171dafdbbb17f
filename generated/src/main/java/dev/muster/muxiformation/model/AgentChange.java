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
 * What is to change about an agent; what is left out stays.
 *
 * @param active Whether it is used.
 * @param description What it is good at.
 * @param model Its language model.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AgentChange(
    @Nullable Boolean active,
    @Nullable String description,
    @Nullable String model,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AgentChange {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.active = active;
    builder.description = description;
    builder.model = model;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AgentChange> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AgentChange::builder, Builder::build)
        .optional("active", Json.BOOLEAN, AgentChange::active, Builder::active)
        .optional("description", Json.STRING, AgentChange::description, Builder::description)
        .optional("model", Json.STRING, AgentChange::model, Builder::model)
        .unknown(AgentChange::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AgentChange}. */
  public static final class Builder {
    private @Nullable Boolean active;
    private @Nullable String description;
    private @Nullable String model;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Whether it is used. */
    public Builder active(@Nullable Boolean active) {
      this.active = active;
      return this;
    }

    /** What it is good at. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** Its language model. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AgentChange build() {
      return new AgentChange(active, description, model, unknownFields);
    }
  }
}
