// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reply and what is around it.
 *
 * @param id The request.
 * @param data The reply.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ReplyEnvelope(
    @Nullable String id, Reply data, Map<String, @Nullable Object> unknownFields)
    implements TalkAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ReplyEnvelope {
    Objects.requireNonNull(data, "data is required");
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
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ReplyEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ReplyEnvelope::builder, Builder::build)
        .optional("id", Json.STRING, ReplyEnvelope::id, Builder::id)
        .required("data", moshi.adapter(Reply.class), ReplyEnvelope::data, Builder::data)
        .unknown(ReplyEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ReplyEnvelope}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Reply data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The request. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The reply. */
    public Builder data(Reply data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ReplyEnvelope build() {
      return new ReplyEnvelope(id, data, unknownFields);
    }
  }
}
