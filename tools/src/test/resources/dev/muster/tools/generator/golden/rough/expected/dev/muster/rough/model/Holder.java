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
 * @param held {@code held}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Holder(
    @Nullable ComExamplePathSame held, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Holder {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.held = held;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Holder> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Holder::builder, Builder::build)
        .optional("held", moshi.adapter(ComExamplePathSame.class), Holder::held, Builder::held)
        .unknown(Holder::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Holder}. */
  public static final class Builder {
    private @Nullable ComExamplePathSame held;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code held}. */
    public Builder held(@Nullable ComExamplePathSame held) {
      this.held = held;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Holder build() {
      return new Holder(held, unknownFields);
    }
  }
}
