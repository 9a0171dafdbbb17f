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
 * A conversation is there again.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param sessionId The conversation.
 * @param message What was done, for people.
 * @param messagesRestored How many messages it has.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SessionRestoration(
    @Nullable String sessionId,
    @Nullable String message,
    @Nullable Integer messagesRestored,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SessionRestoration {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sessionId = sessionId;
    builder.message = message;
    builder.messagesRestored = messagesRestored;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SessionRestoration> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SessionRestoration::builder, Builder::build)
        .optional("session_id", Json.STRING, SessionRestoration::sessionId, Builder::sessionId)
        .optional("message", Json.STRING, SessionRestoration::message, Builder::message)
        .optional(
            "messages_restored",
            Json.INTEGER,
            SessionRestoration::messagesRestored,
            Builder::messagesRestored)
        .unknown(SessionRestoration::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SessionRestoration}. */
  public static final class Builder {
    private @Nullable String sessionId;
    private @Nullable String message;
    private @Nullable Integer messagesRestored;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The conversation. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** How many messages it has. */
    public Builder messagesRestored(@Nullable Integer messagesRestored) {
      this.messagesRestored = messagesRestored;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SessionRestoration build() {
      return new SessionRestoration(sessionId, message, messagesRestored, unknownFields);
    }
  }
}
