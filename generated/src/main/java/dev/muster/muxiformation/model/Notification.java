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
 * Something that the user is told.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param id Its id.
 * @param message What it says.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Notification(
    @Nullable String id, @Nullable String message, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Notification {
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

  static JsonAdapter<Notification> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Notification::builder, Builder::build)
        .optional("id", Json.STRING, Notification::id, Builder::id)
        .optional("message", Json.STRING, Notification::message, Builder::message)
        .unknown(Notification::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Notification}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** What it says. */
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
    public Notification build() {
      return new Notification(id, message, unknownFields);
    }
  }
}
