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
 * Where it is kept, in an envelope.
 *
 * @param data Where it is kept.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record KeptEnvelope(Kept data, Map<String, @Nullable Object> unknownFields)
    implements KeepNoteAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public KeptEnvelope {
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
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<KeptEnvelope> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(KeptEnvelope::builder, Builder::build)
        .required("data", moshi.adapter(Kept.class), KeptEnvelope::data, Builder::data)
        .unknown(KeptEnvelope::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link KeptEnvelope}. */
  public static final class Builder {
    private @Nullable Kept data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where it is kept. */
    public Builder data(Kept data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public KeptEnvelope build() {
      return new KeptEnvelope(data, unknownFields);
    }
  }
}
