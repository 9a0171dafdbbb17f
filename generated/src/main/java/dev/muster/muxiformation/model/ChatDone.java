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
 * The reply is complete; the stream ends.
 *
 * @param finished True.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatDone(@Nullable Boolean finished, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatDone {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.finished = finished;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ChatDone> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatDone::builder, Builder::build)
        .optional("finished", Json.BOOLEAN, ChatDone::finished, Builder::finished)
        .unknown(ChatDone::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatDone}. */
  public static final class Builder {
    private @Nullable Boolean finished;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** True. */
    public Builder finished(@Nullable Boolean finished) {
      this.finished = finished;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatDone build() {
      return new ChatDone(finished, unknownFields);
    }
  }
}
