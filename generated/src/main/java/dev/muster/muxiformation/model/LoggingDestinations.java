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
 * Where logs go.
 *
 * @param system Where the formation logs about itself.
 * @param conversation Where conversations are logged to.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record LoggingDestinations(
    @Nullable SystemLogging system,
    @Nullable ConversationLogging conversation,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public LoggingDestinations {
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

  static JsonAdapter<LoggingDestinations> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(LoggingDestinations::builder, Builder::build)
        .optional(
            "system",
            moshi.adapter(SystemLogging.class),
            LoggingDestinations::system,
            Builder::system)
        .optional(
            "conversation",
            moshi.adapter(ConversationLogging.class),
            LoggingDestinations::conversation,
            Builder::conversation)
        .unknown(LoggingDestinations::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link LoggingDestinations}. */
  public static final class Builder {
    private @Nullable SystemLogging system;
    private @Nullable ConversationLogging conversation;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where the formation logs about itself. */
    public Builder system(@Nullable SystemLogging system) {
      this.system = system;
      return this;
    }

    /** Where conversations are logged to. */
    public Builder conversation(@Nullable ConversationLogging conversation) {
      this.conversation = conversation;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public LoggingDestinations build() {
      return new LoggingDestinations(system, conversation, unknownFields);
    }
  }
}
