// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

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
 * @param type {@code type}.
 * @param radius {@code radius}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Circle(String type, Double radius, Map<String, @Nullable Object> unknownFields)
    implements Figure {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Circle {
    Objects.requireNonNull(type, "type is required");
    Objects.requireNonNull(radius, "radius is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.radius = radius;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Circle> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Circle::builder, Builder::build)
        .required("type", Json.STRING, Circle::type, Builder::type)
        .required("radius", Json.DOUBLE, Circle::radius, Builder::radius)
        .unknown(Circle::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Circle}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable Double radius;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code type}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** {@code radius}. */
    public Builder radius(Double radius) {
      this.radius = radius;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Circle build() {
      return new Circle(type, radius, unknownFields);
    }
  }
}
