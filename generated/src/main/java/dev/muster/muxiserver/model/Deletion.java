// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A formation that is gone.
 *
 * @param id The id that it had.
 * @param message What was done, for people.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Deletion(
    @Nullable String id, @Nullable String message, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Deletion {
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
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Deletion> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Deletion::builder, Builder::build)
        .optional("id", Json.STRING, Deletion::id, Builder::id)
        .optional("message", Json.STRING, Deletion::message, Builder::message)
        .unknown(Deletion::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Deletion}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The id that it had. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What was done, for people. */
    public Builder message(@Nullable String message) {
      this.message = message;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Deletion build() {
      return new Deletion(id, message, unknownFields);
    }
  }
}
