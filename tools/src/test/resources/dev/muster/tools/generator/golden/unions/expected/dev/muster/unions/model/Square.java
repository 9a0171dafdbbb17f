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
 * @param side {@code side}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Square(String type, Double side, Map<String, @Nullable Object> unknownFields)
    implements Figure {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Square {
    Objects.requireNonNull(type, "type is required");
    Objects.requireNonNull(side, "side is required");
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
    builder.side = side;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Square> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Square::builder, Builder::build)
        .required("type", Json.STRING, Square::type, Builder::type)
        .required("side", Json.DOUBLE, Square::side, Builder::side)
        .unknown(Square::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Square}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable Double side;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code type}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** {@code side}. */
    public Builder side(Double side) {
      this.side = side;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Square build() {
      return new Square(type, side, unknownFields);
    }
  }
}
