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
 * Where it is kept.
 *
 * @param number The number.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Kept(String number, Map<String, @Nullable Object> unknownFields)
    implements KeepNoteAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Kept {
    Objects.requireNonNull(number, "number is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Kept> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Kept::builder, Builder::build)
        .required("number", Json.STRING, Kept::number, Builder::number)
        .unknown(Kept::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Kept}. */
  public static final class Builder {
    private @Nullable String number;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The number. */
    public Builder number(String number) {
      this.number = number;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Kept build() {
      return new Kept(number, unknownFields);
    }
  }
}
