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
 * What a trigger is fired with.
 *
 * @param data The data.
 * @param sessionId The conversation that this belongs to.
 * @param useAsync Whether to answer at once and do the work later. Default {@code true}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TriggerRun(
    @Nullable Map<String, @Nullable Object> data,
    @Nullable String sessionId,
    @Nullable Boolean useAsync,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TriggerRun {
    data = data == null ? null : Json.copyOf(data);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.sessionId = sessionId;
    builder.useAsync = useAsync;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<TriggerRun> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TriggerRun::builder, Builder::build)
        .optional("data", Json.OBJECT, TriggerRun::data, Builder::data)
        .optional("session_id", Json.STRING, TriggerRun::sessionId, Builder::sessionId)
        .optional("use_async", Json.BOOLEAN, TriggerRun::useAsync, Builder::useAsync)
        .unknown(TriggerRun::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link TriggerRun}. */
  public static final class Builder {
    private @Nullable Map<String, @Nullable Object> data;
    private @Nullable String sessionId;
    private @Nullable Boolean useAsync;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The data. */
    public Builder data(@Nullable Map<String, @Nullable Object> data) {
      this.data = data;
      return this;
    }

    /** The conversation that this belongs to. */
    public Builder sessionId(@Nullable String sessionId) {
      this.sessionId = sessionId;
      return this;
    }

    /** Whether to answer at once and do the work later. Default {@code true}. */
    public Builder useAsync(@Nullable Boolean useAsync) {
      this.useAsync = useAsync;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TriggerRun build() {
      return new TriggerRun(data, sessionId, useAsync, unknownFields);
    }
  }
}
