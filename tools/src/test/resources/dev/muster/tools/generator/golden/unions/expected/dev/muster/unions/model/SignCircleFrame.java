// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param color {@code color}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SignCircleFrame(@Nullable String color, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SignCircleFrame {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.color = color;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SignCircleFrame> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SignCircleFrame::builder, Builder::build)
        .optional("color", Json.STRING, SignCircleFrame::color, Builder::color)
        .unknown(SignCircleFrame::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SignCircleFrame}. */
  public static final class Builder {
    private @Nullable String color;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code color}. */
    public Builder color(@Nullable String color) {
      this.color = color;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SignCircleFrame build() {
      return new SignCircleFrame(color, unknownFields);
    }
  }
}
