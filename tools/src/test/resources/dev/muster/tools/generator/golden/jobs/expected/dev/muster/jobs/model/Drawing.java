// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
 * An object of the API.
 *
 * @param id {@code id}.
 * @param state {@code state}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Drawing(
    @Nullable String id, DrawingState state, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Drawing {
    Objects.requireNonNull(state, "state is required");
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
    builder.state = state;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Drawing> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Drawing::builder, Builder::build)
        .optional("id", Json.STRING, Drawing::id, Builder::id)
        .required("state", moshi.adapter(DrawingState.class), Drawing::state, Builder::state)
        .unknown(Drawing::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Drawing}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable DrawingState state;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code id}. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** {@code state}. */
    public Builder state(DrawingState state) {
      this.state = state;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Drawing build() {
      return new Drawing(id, state, unknownFields);
    }
  }
}
