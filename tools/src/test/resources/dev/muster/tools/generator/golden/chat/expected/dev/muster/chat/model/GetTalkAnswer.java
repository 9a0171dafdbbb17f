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
 * @param data {@code data}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record GetTalkAnswer(GetTalkAnswerData data, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public GetTalkAnswer {
    Objects.requireNonNull(data, "data is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.data = data;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<GetTalkAnswer> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(GetTalkAnswer::builder, Builder::build)
        .required(
            "data", moshi.adapter(GetTalkAnswerData.class), GetTalkAnswer::data, Builder::data)
        .unknown(GetTalkAnswer::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link GetTalkAnswer}. */
  public static final class Builder {
    private @Nullable GetTalkAnswerData data;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code data}. */
    public Builder data(GetTalkAnswerData data) {
      this.data = data;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public GetTalkAnswer build() {
      return new GetTalkAnswer(data, unknownFields);
    }
  }
}
