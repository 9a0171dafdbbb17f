// Generated from specs/streams 1. Do not edit.
package dev.muster.streams.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step.
 *
 * @param step {@code step}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record BuildStep(@Nullable String step, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public BuildStep {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.step = step;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<BuildStep> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(BuildStep::builder, Builder::build)
        .optional("step", Json.STRING, BuildStep::step, Builder::step)
        .unknown(BuildStep::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link BuildStep}. */
  public static final class Builder {
    private @Nullable String step;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code step}. */
    public Builder step(@Nullable String step) {
      this.step = step;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public BuildStep build() {
      return new BuildStep(step, unknownFields);
    }
  }
}
