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
 * What a formation is and how it is doing.
 *
 * @param formation A formation in brief.
 * @param agents How many there are.
 * @param mcpServers How many there are.
 * @param stats How a formation is doing.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationStatus(
    @Nullable FormationSummary formation,
    @Nullable Tally agents,
    @Nullable Tally mcpServers,
    @Nullable FormationStats stats,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationStatus {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.formation = formation;
    builder.agents = agents;
    builder.mcpServers = mcpServers;
    builder.stats = stats;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationStatus> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationStatus::builder, Builder::build)
        .optional(
            "formation",
            moshi.adapter(FormationSummary.class),
            FormationStatus::formation,
            Builder::formation)
        .optional("agents", moshi.adapter(Tally.class), FormationStatus::agents, Builder::agents)
        .optional(
            "mcp_servers",
            moshi.adapter(Tally.class),
            FormationStatus::mcpServers,
            Builder::mcpServers)
        .optional(
            "stats", moshi.adapter(FormationStats.class), FormationStatus::stats, Builder::stats)
        .unknown(FormationStatus::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationStatus}. */
  public static final class Builder {
    private @Nullable FormationSummary formation;
    private @Nullable Tally agents;
    private @Nullable Tally mcpServers;
    private @Nullable FormationStats stats;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A formation in brief. */
    public Builder formation(@Nullable FormationSummary formation) {
      this.formation = formation;
      return this;
    }

    /** How many there are. */
    public Builder agents(@Nullable Tally agents) {
      this.agents = agents;
      return this;
    }

    /** How many there are. */
    public Builder mcpServers(@Nullable Tally mcpServers) {
      this.mcpServers = mcpServers;
      return this;
    }

    /** How a formation is doing. */
    public Builder stats(@Nullable FormationStats stats) {
      this.stats = stats;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationStatus build() {
      return new FormationStatus(formation, agents, mcpServers, stats, unknownFields);
    }
  }
}
