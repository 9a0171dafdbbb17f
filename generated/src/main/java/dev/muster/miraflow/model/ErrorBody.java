// Generated from specs/miraflow 1. Do not edit.
package dev.muster.miraflow.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a call.
 *
 * @param result Always {@code failure}. Always {@code failure}.
 * @param error What, in words for people. There are no codes.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorBody(
    @Nullable String result, @Nullable String error, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorBody {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.result = result;
    builder.error = error;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorBody> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorBody::builder, Builder::build)
        .optional("result", Json.STRING, ErrorBody::result, Builder::result)
        .optional("error", Json.STRING, ErrorBody::error, Builder::error)
        .unknown(ErrorBody::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorBody}. */
  public static final class Builder {
    private @Nullable String result;
    private @Nullable String error;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Always {@code failure}. Always {@code failure}. */
    public Builder result(@Nullable String result) {
      this.result = result;
      return this;
    }

    /** What, in words for people. There are no codes. */
    public Builder error(@Nullable String error) {
      this.error = error;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorBody build() {
      return new ErrorBody(result, error, unknownFields);
    }
  }
}
