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
 * How many there are.
 *
 * @param count All of them.
 * @param active Those that are in use.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Tally(
    @Nullable Integer count,
    @Nullable Integer active,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Tally {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.count = count;
    builder.active = active;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Tally> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Tally::builder, Builder::build)
        .optional("count", Json.INTEGER, Tally::count, Builder::count)
        .optional("active", Json.INTEGER, Tally::active, Builder::active)
        .unknown(Tally::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Tally}. */
  public static final class Builder {
    private @Nullable Integer count;
    private @Nullable Integer active;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** All of them. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Those that are in use. */
    public Builder active(@Nullable Integer active) {
      this.active = active;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Tally build() {
      return new Tally(count, active, unknownFields);
    }
  }
}
