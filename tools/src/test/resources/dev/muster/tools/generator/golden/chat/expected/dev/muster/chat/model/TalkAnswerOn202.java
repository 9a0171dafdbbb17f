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
 * An object of the API.
 *
 * @param ticket To ask with.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TalkAnswerOn202(String ticket, Map<String, @Nullable Object> unknownFields)
    implements TalkAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TalkAnswerOn202 {
    Objects.requireNonNull(ticket, "ticket is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.ticket = ticket;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<TalkAnswerOn202> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TalkAnswerOn202::builder, Builder::build)
        .required("ticket", Json.STRING, TalkAnswerOn202::ticket, Builder::ticket)
        .unknown(TalkAnswerOn202::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link TalkAnswerOn202}. */
  public static final class Builder {
    private @Nullable String ticket;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** To ask with. */
    public Builder ticket(String ticket) {
      this.ticket = ticket;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TalkAnswerOn202 build() {
      return new TalkAnswerOn202(ticket, unknownFields);
    }
  }
}
