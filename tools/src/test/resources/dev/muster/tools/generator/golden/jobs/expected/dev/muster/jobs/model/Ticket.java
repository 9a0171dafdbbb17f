// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
 * @param id {@code id}.
 * @param drawing {@code drawing}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Ticket(
    @Nullable String id, @Nullable Drawing drawing, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Ticket {
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
    builder.drawing = drawing;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Ticket> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Ticket::builder, Builder::build)
        .optional("id", Json.STRING, Ticket::id, Builder::id)
        .optional("drawing", moshi.adapter(Drawing.class), Ticket::drawing, Builder::drawing)
        .unknown(Ticket::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Ticket}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable Drawing drawing;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code id}. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** {@code drawing}. */
    public Builder drawing(@Nullable Drawing drawing) {
      this.drawing = drawing;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Ticket build() {
      return new Ticket(id, drawing, unknownFields);
    }
  }
}
