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
 * Blank
 *
 * @param number Its number.
 * @param frame {@code frame}.
 * @param type Always {@code blank}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SignBlank(
    Long number,
    @Nullable SignCircleFrame frame,
    String type,
    Map<String, @Nullable Object> unknownFields)
    implements Sign {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SignBlank {
    Objects.requireNonNull(number, "number is required");
    Objects.requireNonNull(type, "type is required");
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
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SignBlank> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SignBlank::builder, Builder::build)
        .required("number", Json.LONG, SignBlank::number, Builder::number)
        .optional("frame", moshi.adapter(SignCircleFrame.class), SignBlank::frame, Builder::frame)
        .required("type", Json.STRING, SignBlank::type, Builder::type)
        .unknown(SignBlank::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SignBlank}. */
  public static final class Builder {
    private @Nullable Long number;
    private @Nullable SignCircleFrame frame;
    private String type = "blank";
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

    /** Always {@code blank}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SignBlank build() {
      return new SignBlank(number, frame, type, unknownFields);
    }
  }
}
