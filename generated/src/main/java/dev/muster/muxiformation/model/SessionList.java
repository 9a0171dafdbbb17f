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
 * A user's conversations.
 *
 * @param sessions One entry a conversation.
 * @param count How many are told.
 * @param hasMore Whether there are more.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SessionList(
    List<Session> sessions,
    @Nullable Integer count,
    @Nullable Boolean hasMore,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SessionList {
    Objects.requireNonNull(sessions, "sessions is required");
    sessions = Json.copyOf(sessions);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sessions = sessions;
    builder.count = count;
    builder.hasMore = hasMore;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SessionList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SessionList::builder, Builder::build)
        .required(
            "sessions",
            Json.list(moshi.adapter(Session.class)),
            SessionList::sessions,
            Builder::sessions)
        .optional("count", Json.INTEGER, SessionList::count, Builder::count)
        .optional("has_more", Json.BOOLEAN, SessionList::hasMore, Builder::hasMore)
        .unknown(SessionList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SessionList}. */
  public static final class Builder {
    private @Nullable List<Session> sessions;
    private @Nullable Integer count;
    private @Nullable Boolean hasMore;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a conversation. */
    public Builder sessions(List<Session> sessions) {
      this.sessions = sessions;
      return this;
    }

    /** How many are told. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Whether there are more. */
    public Builder hasMore(@Nullable Boolean hasMore) {
      this.hasMore = hasMore;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SessionList build() {
      return new SessionList(sessions, count, hasMore, unknownFields);
    }
  }
}
