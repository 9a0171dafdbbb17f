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
 * A place that conversations are logged to.
 *
 * @param id Its id.
 * @param transport How it gets there, such as {@code file}.
 * @param destination Where to.
 * @param level From which level on.
 * @param format In which format.
 * @param enabled Whether it is used.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LogDestination(
    @Nullable String id,
    @Nullable String transport,
    @Nullable String destination,
    @Nullable String level,
    @Nullable String format,
    @Nullable Boolean enabled,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LogDestination {
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
    builder.transport = transport;
    builder.destination = destination;
    builder.level = level;
    builder.format = format;
    builder.enabled = enabled;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LogDestination> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LogDestination::builder, Builder::build)
        .optional("id", Json.STRING, LogDestination::id, Builder::id)
        .optional("transport", Json.STRING, LogDestination::transport, Builder::transport)
        .optional("destination", Json.STRING, LogDestination::destination, Builder::destination)
        .optional("level", Json.STRING, LogDestination::level, Builder::level)
        .optional("format", Json.STRING, LogDestination::format, Builder::format)
        .optional("enabled", Json.BOOLEAN, LogDestination::enabled, Builder::enabled)
        .unknown(LogDestination::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LogDestination}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String transport;
    private @Nullable String destination;
    private @Nullable String level;
    private @Nullable String format;
    private @Nullable Boolean enabled;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** How it gets there, such as {@code file}. */
    public Builder transport(@Nullable String transport) {
      this.transport = transport;
      return this;
    }

    /** Where to. */
    public Builder destination(@Nullable String destination) {
      this.destination = destination;
      return this;
    }

    /** From which level on. */
    public Builder level(@Nullable String level) {
      this.level = level;
      return this;
    }

    /** In which format. */
    public Builder format(@Nullable String format) {
      this.format = format;
      return this;
    }

    /** Whether it is used. */
    public Builder enabled(@Nullable Boolean enabled) {
      this.enabled = enabled;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LogDestination build() {
      return new LogDestination(id, transport, destination, level, format, enabled, unknownFields);
    }
  }
}
