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
 * Circle
 *
 * @param number Its number.
 * @param frame {@code frame}.
 * @param type {@code type}.
 * @param radius {@code radius}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SignCircle(
    Long number,
    @Nullable SignCircleFrame frame,
    String type,
    Double radius,
    Map<String, @Nullable Object> unknownFields)
    implements Sign {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SignCircle {
    Objects.requireNonNull(number, "number is required");
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
    builder.number = number;
    builder.frame = frame;
    builder.type = type;
    builder.radius = radius;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SignCircle> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SignCircle::builder, Builder::build)
        .required("number", Json.LONG, SignCircle::number, Builder::number)
        .optional("frame", moshi.adapter(SignCircleFrame.class), SignCircle::frame, Builder::frame)
        .required("type", Json.STRING, SignCircle::type, Builder::type)
        .required("radius", Json.DOUBLE, SignCircle::radius, Builder::radius)
        .unknown(SignCircle::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SignCircle}. */
  public static final class Builder {
    private @Nullable Long number;
    private @Nullable SignCircleFrame frame;
    private @Nullable String type;
    private @Nullable Double radius;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its number. */
    public Builder number(Long number) {
      this.number = number;
      return this;
    }

    /** {@code frame}. */
    public Builder frame(@Nullable SignCircleFrame frame) {
      this.frame = frame;
      return this;
    }

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
    public SignCircle build() {
      return new SignCircle(number, frame, type, radius, unknownFields);
    }
  }
}
