// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many formations are in which state.
 *
 * @param total All of them.
 * @param running Those that run.
 * @param stopped Those that were stopped.
 * @param crashed Those whose process ended by itself.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record FormationCounts(
    @Nullable Integer total,
    @Nullable Integer running,
    @Nullable Integer stopped,
    @Nullable Integer crashed,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public FormationCounts {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = total;
    builder.running = running;
    builder.stopped = stopped;
    builder.crashed = crashed;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<FormationCounts> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(FormationCounts::builder, Builder::build)
        .optional("total", Json.INTEGER, FormationCounts::total, Builder::total)
        .optional("running", Json.INTEGER, FormationCounts::running, Builder::running)
        .optional("stopped", Json.INTEGER, FormationCounts::stopped, Builder::stopped)
        .optional("crashed", Json.INTEGER, FormationCounts::crashed, Builder::crashed)
        .unknown(FormationCounts::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link FormationCounts}. */
  public static final class Builder {
    private @Nullable Integer total;
    private @Nullable Integer running;
    private @Nullable Integer stopped;
    private @Nullable Integer crashed;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** All of them. */
    public Builder total(@Nullable Integer total) {
      this.total = total;
      return this;
    }

    /** Those that run. */
    public Builder running(@Nullable Integer running) {
      this.running = running;
      return this;
    }

    /** Those that were stopped. */
    public Builder stopped(@Nullable Integer stopped) {
      this.stopped = stopped;
      return this;
    }

    /** Those whose process ended by itself. */
    public Builder crashed(@Nullable Integer crashed) {
      this.crashed = crashed;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public FormationCounts build() {
      return new FormationCounts(total, running, stopped, crashed, unknownFields);
    }
  }
}
