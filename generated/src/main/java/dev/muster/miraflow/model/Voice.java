// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A voice in which a script can be spoken.
 *
 * @param id What a video names the voice by. It has no fixed form.
 * @param name What people call the voice.
 * @param createdAt When the voice was made, in ISO 8601.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Voice(
    @Nullable String id,
    @Nullable String name,
    @Nullable String createdAt,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Voice {
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
    builder.name = name;
    builder.createdAt = createdAt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Voice> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Voice::builder, Builder::build)
        .optional("id", Json.STRING, Voice::id, Builder::id)
        .optional("name", Json.STRING, Voice::name, Builder::name)
        .optional("createdAt", Json.STRING, Voice::createdAt, Builder::createdAt)
        .unknown(Voice::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Voice}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String createdAt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a video names the voice by. It has no fixed form. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What people call the voice. */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /** When the voice was made, in ISO 8601. */
    public Builder createdAt(@Nullable String createdAt) {
      this.createdAt = createdAt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Voice build() {
      return new Voice(id, name, createdAt, unknownFields);
    }
  }
}
