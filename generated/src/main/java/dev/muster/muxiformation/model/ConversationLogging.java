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
import org.jspecify.annotations.Nullable;

/**
 * Where conversations are logged to.
 *
 * @param destinations The places.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ConversationLogging(
    @Nullable List<LogDestination> destinations,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ConversationLogging {
    destinations = destinations == null ? null : Json.copyOf(destinations);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.destinations = destinations;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ConversationLogging> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ConversationLogging::builder, Builder::build)
        .optional(
            "destinations",
            Json.list(moshi.adapter(LogDestination.class)),
            ConversationLogging::destinations,
            Builder::destinations)
        .optional("count", Json.INTEGER, ConversationLogging::count, Builder::count)
        .unknown(ConversationLogging::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ConversationLogging}. */
  public static final class Builder {
    private @Nullable List<LogDestination> destinations;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The places. */
    public Builder destinations(@Nullable List<LogDestination> destinations) {
      this.destinations = destinations;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ConversationLogging build() {
      return new ConversationLogging(destinations, count, unknownFields);
    }
  }
}
