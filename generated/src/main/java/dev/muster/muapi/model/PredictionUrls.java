// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to learn more of a job.
 *
 * @param get Where its result is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PredictionUrls(@Nullable String get, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PredictionUrls {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.get = get;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PredictionUrls> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PredictionUrls::builder, Builder::build)
        .optional("get", Json.STRING, PredictionUrls::get, Builder::get)
        .unknown(PredictionUrls::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PredictionUrls}. */
  public static final class Builder {
    private @Nullable String get;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Where its result is. */
    public Builder get(@Nullable String get) {
      this.get = get;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PredictionUrls build() {
      return new PredictionUrls(get, unknownFields);
    }
  }
}
