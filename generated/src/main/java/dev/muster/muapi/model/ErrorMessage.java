// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the rarer shape.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param message One sentence.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorMessage(@Nullable String message, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorMessage {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.message = message;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorMessage> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorMessage::builder, Builder::build)
        .optional("message", Json.STRING, ErrorMessage::message, Builder::message)
        .unknown(ErrorMessage::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorMessage}. */
  public static final class Builder {
    private @Nullable String message;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One sentence. */
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
    public ErrorMessage build() {
      return new ErrorMessage(message, unknownFields);
    }
  }
}
