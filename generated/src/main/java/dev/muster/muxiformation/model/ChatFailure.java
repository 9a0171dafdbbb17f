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
 * The reply failed; the stream ends.
 *
 * @param error What went wrong, for people.
 * @param type The kind of problem.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatFailure(
    @Nullable String error, @Nullable String type, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatFailure {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.error = error;
    builder.type = type;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatFailure> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatFailure::builder, Builder::build)
        .optional("error", Json.STRING, ChatFailure::error, Builder::error)
        .optional("type", Json.STRING, ChatFailure::type, Builder::type)
        .unknown(ChatFailure::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatFailure}. */
  public static final class Builder {
    private @Nullable String error;
    private @Nullable String type;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What went wrong, for people. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** The kind of problem. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatFailure build() {
      return new ChatFailure(error, type, unknownFields);
    }
  }
}
