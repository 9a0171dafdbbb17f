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
 * An earlier conversation.
 *
 * @param messages Its messages, the oldest first.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SessionRestore(
    List<RestoredMessage> messages, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SessionRestore {
    Objects.requireNonNull(messages, "messages is required");
    messages = Json.copyOf(messages);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.messages = messages;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SessionRestore> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SessionRestore::builder, Builder::build)
        .required(
            "messages",
            Json.list(moshi.adapter(RestoredMessage.class)),
            SessionRestore::messages,
            Builder::messages)
        .unknown(SessionRestore::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SessionRestore}. */
  public static final class Builder {
    private @Nullable List<RestoredMessage> messages;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its messages, the oldest first. */
    public Builder messages(List<RestoredMessage> messages) {
      this.messages = messages;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SessionRestore build() {
      return new SessionRestore(messages, unknownFields);
    }
  }
}
