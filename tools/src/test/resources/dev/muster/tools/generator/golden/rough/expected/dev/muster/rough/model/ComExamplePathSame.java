// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

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
 * @param x At least 0.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ComExamplePathSame(@Nullable Double x, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ComExamplePathSame {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.x = x;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ComExamplePathSame> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ComExamplePathSame::builder, Builder::build)
        .optional("x", Json.DOUBLE, ComExamplePathSame::x, Builder::x)
        .unknown(ComExamplePathSame::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ComExamplePathSame}. */
  public static final class Builder {
    private @Nullable Double x;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** At least 0. */
    public Builder x(@Nullable Double x) {
      this.x = x;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ComExamplePathSame build() {
      return new ComExamplePathSame(x, unknownFields);
    }
  }
}
