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
 * What is said.
 *
 * @param text The words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Words(String text, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Words {
    Objects.requireNonNull(text, "text is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.text = text;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Words> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Words::builder, Builder::build)
        .required("text", Json.STRING, Words::text, Builder::text)
        .unknown(Words::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Words}. */
  public static final class Builder {
    private @Nullable String text;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The words. */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Words build() {
      return new Words(text, unknownFields);
    }
  }
}
