// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

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
 * @param type What it is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PieceTokenVariant2(String type, Map<String, @Nullable Object> unknownFields)
    implements PieceToken {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PieceTokenVariant2 {
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
    builder.type = type;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PieceTokenVariant2> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PieceTokenVariant2::builder, Builder::build)
        .required("type", Json.STRING, PieceTokenVariant2::type, Builder::type)
        .unknown(PieceTokenVariant2::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PieceTokenVariant2}. */
  public static final class Builder {
    private @Nullable String type;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What it is. */
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
    public PieceTokenVariant2 build() {
      return new PieceTokenVariant2(type, unknownFields);
    }
  }
}
