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
 * Something is gone.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param id The id that it had.
 * @param message What was done, for people.
 * @param deleted True.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Deletion(
    @Nullable String id,
    @Nullable String message,
    @Nullable Boolean deleted,
    Map<String, @Nullable Object> unknownFields) {

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
    builder.deleted = deleted;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Deletion> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Deletion::builder, Builder::build)
        .optional("id", Json.STRING, Deletion::id, Builder::id)
        .optional("message", Json.STRING, Deletion::message, Builder::message)
        .optional("deleted", Json.BOOLEAN, Deletion::deleted, Builder::deleted)
        .unknown(Deletion::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Deletion}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String message;
    private @Nullable Boolean deleted;
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

    /** True. */
    public Builder deleted(@Nullable Boolean deleted) {
      this.deleted = deleted;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Deletion build() {
      return new Deletion(id, message, deleted, unknownFields);
    }
  }
}
