// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

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
 * The next piece of a streamed reply.
 *
 * @param token What a piece of a streamed reply says: a text, or in newer releases an object.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ChatToken(TokenContent token, Map<String, @Nullable Object> unknownFields)
    implements ChatChunk {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ChatToken {
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

  static JsonAdapter<ChatToken> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ChatToken::builder, Builder::build)
        .required("token", moshi.adapter(TokenContent.class), ChatToken::token, Builder::token)
        .unknown(ChatToken::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ChatToken}. */
  public static final class Builder {
    private @Nullable TokenContent token;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What a piece of a streamed reply says: a text, or in newer releases an object. */
    public Builder token(TokenContent token) {
      this.token = token;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ChatToken build() {
      return new ChatToken(token, unknownFields);
    }
  }
}
