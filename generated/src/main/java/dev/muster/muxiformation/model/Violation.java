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
 * One thing that is wrong with a request.
 *
 * @param field The field that is meant.
 * @param msg What is wrong with it, for people.
 * @param type The kind of violation.
 * @param error The violation in other words.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Violation(
    @Nullable String field,
    @Nullable String msg,
    @Nullable String type,
    @Nullable String error,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Violation {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.field = field;
    builder.msg = msg;
    builder.type = type;
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Violation> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Violation::builder, Builder::build)
        .optional("field", Json.STRING, Violation::field, Builder::field)
        .optional("msg", Json.STRING, Violation::msg, Builder::msg)
        .optional("type", Json.STRING, Violation::type, Builder::type)
        .optional("error", Json.STRING, Violation::error, Builder::error)
        .unknown(Violation::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Violation}. */
  public static final class Builder {
    private @Nullable String field;
    private @Nullable String msg;
    private @Nullable String type;
    private @Nullable String error;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The field that is meant. */
    public Builder field(@Nullable String field) {
      this.field = field;
      return this;
    }

    /** What is wrong with it, for people. */
    public Builder msg(@Nullable String msg) {
      this.msg = msg;
      return this;
    }

    /** The kind of violation. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** The violation in other words. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Violation build() {
      return new Violation(field, msg, type, error, unknownFields);
    }
  }
}
