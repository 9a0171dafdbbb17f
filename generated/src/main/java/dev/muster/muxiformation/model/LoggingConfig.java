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
 * What is logged.
 *
 * @param system Of the formation itself.
 * @param conversation Of conversations.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LoggingConfig(
    @Nullable Map<String, @Nullable Object> system,
    @Nullable Map<String, @Nullable Object> conversation,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LoggingConfig {
    system = system == null ? null : Json.copyOf(system);
    conversation = conversation == null ? null : Json.copyOf(conversation);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.system = system;
    builder.conversation = conversation;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<LoggingConfig> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LoggingConfig::builder, Builder::build)
        .optional("system", Json.OBJECT, LoggingConfig::system, Builder::system)
        .optional("conversation", Json.OBJECT, LoggingConfig::conversation, Builder::conversation)
        .unknown(LoggingConfig::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LoggingConfig}. */
  public static final class Builder {
    private @Nullable Map<String, @Nullable Object> system;
    private @Nullable Map<String, @Nullable Object> conversation;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Of the formation itself. */
    public Builder system(@Nullable Map<String, @Nullable Object> system) {
      this.system = system;
      return this;
    }

    /** Of conversations. */
    public Builder conversation(@Nullable Map<String, @Nullable Object> conversation) {
      this.conversation = conversation;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LoggingConfig build() {
      return new LoggingConfig(system, conversation, unknownFields);
    }
  }
}
