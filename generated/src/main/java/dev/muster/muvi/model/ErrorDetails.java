// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * More about an error.
 *
 * @param retryAfter How long to wait before trying again, of a 429. The provider's samples take 30
 *     where it is missing. In seconds, at least 0.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ErrorDetails(
    @Nullable Double retryAfter, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ErrorDetails {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.retryAfter = retryAfter;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ErrorDetails> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ErrorDetails::builder, Builder::build)
        .optional("retryAfter", Json.DOUBLE, ErrorDetails::retryAfter, Builder::retryAfter)
        .unknown(ErrorDetails::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ErrorDetails}. */
  public static final class Builder {
    private @Nullable Double retryAfter;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /**
     * How long to wait before trying again, of a 429. The provider's samples take 30 where it is
     * missing. In seconds, at least 0.
     */
    public Builder retryAfter(@Nullable Double retryAfter) {
      this.retryAfter = retryAfter;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ErrorDetails build() {
      return new ErrorDetails(retryAfter, unknownFields);
    }
  }
}
