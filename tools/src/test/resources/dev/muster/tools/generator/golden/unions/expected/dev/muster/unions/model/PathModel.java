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
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PathModel(List<Double> points, Map<String, @Nullable Object> unknownFields)
    implements MeasuresOutline {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PathModel {
    Objects.requireNonNull(points, "points is required");
    points = Json.copyOf(points);
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PathModel> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PathModel::builder, Builder::build)
        .required("points", Json.list(Json.DOUBLE), PathModel::points, Builder::points)
        .unknown(PathModel::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PathModel}. */
  public static final class Builder {
    private @Nullable List<Double> points;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code points}. */
    public Builder points(List<Double> points) {
      this.points = points;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PathModel build() {
      return new PathModel(points, unknownFields);
    }
  }
}
