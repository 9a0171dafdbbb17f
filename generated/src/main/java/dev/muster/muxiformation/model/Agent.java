// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One agent of the formation.
 *
 * @param id Its id.
 * @param name Its name.
 * @param role What it does in the team.
 * @param description What it is good at.
 * @param model Its language model.
 * @param provider The model's provider.
 * @param enabled Whether it is set up to be used.
 * @param active Whether it is in use.
 * @param status How it is.
 * @param tools The tools that it may use.
 * @param mcpServers The tool servers that it may use.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Agent(
    String id,
    @Nullable String name,
    @Nullable String role,
    @Nullable String description,
    @Nullable String model,
    @Nullable String provider,
    @Nullable Boolean enabled,
    @Nullable Boolean active,
    @Nullable String status,
    @Nullable List<String> tools,
    @Nullable List<String> mcpServers,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Agent {
    Objects.requireNonNull(id, "id is required");
    tools = tools == null ? null : Json.copyOf(tools);
    mcpServers = mcpServers == null ? null : Json.copyOf(mcpServers);
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
    builder.role = role;
    builder.description = description;
    builder.model = model;
    builder.provider = provider;
    builder.enabled = enabled;
    builder.active = active;
    builder.status = status;
    builder.tools = tools;
    builder.mcpServers = mcpServers;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Agent> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Agent::builder, Builder::build)
        .required("id", Json.STRING, Agent::id, Builder::id)
        .optional("name", Json.STRING, Agent::name, Builder::name)
        .optional("role", Json.STRING, Agent::role, Builder::role)
        .optional("description", Json.STRING, Agent::description, Builder::description)
        .optional("model", Json.STRING, Agent::model, Builder::model)
        .optional("provider", Json.STRING, Agent::provider, Builder::provider)
        .optional("enabled", Json.BOOLEAN, Agent::enabled, Builder::enabled)
        .optional("active", Json.BOOLEAN, Agent::active, Builder::active)
        .optional("status", Json.STRING, Agent::status, Builder::status)
        .optional("tools", Json.list(Json.STRING), Agent::tools, Builder::tools)
        .optional("mcp_servers", Json.list(Json.STRING), Agent::mcpServers, Builder::mcpServers)
        .unknown(Agent::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Agent}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String role;
    private @Nullable String description;
    private @Nullable String model;
    private @Nullable String provider;
    private @Nullable Boolean enabled;
    private @Nullable Boolean active;
    private @Nullable String status;
    private @Nullable List<String> tools;
    private @Nullable List<String> mcpServers;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Its name. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** What it does in the team. */
    public Builder role(@Nullable String role) {
      this.role = role;
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

    /** The model's provider. */
    public Builder provider(@Nullable String provider) {
      this.provider = provider;
      return this;
    }

    /** Whether it is set up to be used. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Whether it is in use. */
    public Builder active(@Nullable Boolean active) {
      this.active = active;
      return this;
    }

    /** How it is. */
    public Builder status(@Nullable String status) {
      this.status = status;
      return this;
    }

    /** The tools that it may use. */
    public Builder tools(@Nullable List<String> tools) {
      this.tools = tools;
      return this;
    }

    /** The tool servers that it may use. */
    public Builder mcpServers(@Nullable List<String> mcpServers) {
      this.mcpServers = mcpServers;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Agent build() {
      return new Agent(
          id,
          name,
          role,
          description,
          model,
          provider,
          enabled,
          active,
          status,
          tools,
          mcpServers,
          unknownFields);
    }
  }
}
