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
 * Where the formation logs about itself.
 *
 * @param level From which level on.
 * @param destination Where to.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SystemLogging(
    @Nullable String level,
    @Nullable String destination,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SystemLogging {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.level = level;
    builder.destination = destination;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SystemLogging> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SystemLogging::builder, Builder::build)
        .optional("level", Json.STRING, SystemLogging::level, Builder::level)
        .optional("destination", Json.STRING, SystemLogging::destination, Builder::destination)
        .unknown(SystemLogging::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SystemLogging}. */
  public static final class Builder {
    private @Nullable String level;
    private @Nullable String destination;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** From which level on. */
    public Builder level(@Nullable String level) {
      this.level = level;
      return this;
    }

    /** Where to. */
    public Builder destination(@Nullable String destination) {
      this.destination = destination;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SystemLogging build() {
      return new SystemLogging(level, destination, unknownFields);
    }
  }
}
