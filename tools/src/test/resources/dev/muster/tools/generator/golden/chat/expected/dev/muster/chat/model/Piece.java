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
 * A piece of the reply.
 *
 * @param token A text, or more about it.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Piece(PieceToken token, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Piece {
    Objects.requireNonNull(token, "token is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.token = token;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Piece> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Piece::builder, Builder::build)
        .required("token", moshi.adapter(PieceToken.class), Piece::token, Builder::token)
        .unknown(Piece::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Piece}. */
  public static final class Builder {
    private @Nullable PieceToken token;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** A text, or more about it. */
    public Builder token(PieceToken token) {
      this.token = token;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Piece build() {
      return new Piece(token, unknownFields);
    }
  }
}
