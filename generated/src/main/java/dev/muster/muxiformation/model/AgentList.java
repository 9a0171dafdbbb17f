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
 * All agents.
 *
 * @param agents One entry an agent.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record AgentList(
    List<Agent> agents, @Nullable Integer count, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public AgentList {
    Objects.requireNonNull(agents, "agents is required");
    agents = Json.copyOf(agents);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.agents = agents;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<AgentList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(AgentList::builder, Builder::build)
        .required(
            "agents", Json.list(moshi.adapter(Agent.class)), AgentList::agents, Builder::agents)
        .optional("count", Json.INTEGER, AgentList::count, Builder::count)
        .unknown(AgentList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link AgentList}. */
  public static final class Builder {
    private @Nullable List<Agent> agents;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry an agent. */
    public Builder agents(List<Agent> agents) {
      this.agents = agents;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public AgentList build() {
      return new AgentList(agents, count, unknownFields);
    }
  }
}
