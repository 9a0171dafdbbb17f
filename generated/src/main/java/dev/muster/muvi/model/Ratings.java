// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What users think of a model.
 *
 * @param average The mean of all ratings.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Ratings(
    @Nullable Double average,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Ratings {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.average = average;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Ratings> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Ratings::builder, Builder::build)
        .optional("average", Json.DOUBLE, Ratings::average, Builder::average)
        .optional("count", Json.INTEGER, Ratings::count, Builder::count)
        .unknown(Ratings::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Ratings}. */
  public static final class Builder {
    private @Nullable Double average;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The mean of all ratings. */
    public Builder average(@Nullable Double average) {
      this.average = average;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Ratings build() {
      return new Ratings(average, count, unknownFields);
    }
  }
}
