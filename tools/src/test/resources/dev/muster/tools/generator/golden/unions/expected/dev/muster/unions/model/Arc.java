// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of the API.
 *
 * @param points {@code points}.
 * @param bend {@code bend}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Arc(List<Double> points, Double bend, Map<String, @Nullable Object> unknownFields)
    implements MeasuresOutline {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Arc {
    Objects.requireNonNull(points, "points is required");
    points = Json.copyOf(points);
    Objects.requireNonNull(bend, "bend is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.points = points;
    builder.bend = bend;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Arc> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Arc::builder, Builder::build)
        .required("points", Json.list(Json.DOUBLE), Arc::points, Builder::points)
        .required("bend", Json.DOUBLE, Arc::bend, Builder::bend)
        .unknown(Arc::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Arc}. */
  public static final class Builder {
    private @Nullable List<Double> points;
    private @Nullable Double bend;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code points}. */
    public Builder points(List<Double> points) {
      this.points = points;
      return this;
    }

    /** {@code bend}. */
    public Builder bend(Double bend) {
      this.bend = bend;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Arc build() {
      return new Arc(points, bend, unknownFields);
    }
  }
}
