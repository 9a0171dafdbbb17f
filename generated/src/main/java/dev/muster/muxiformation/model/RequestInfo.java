// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request that an answer belongs to.
 *
 * @param id Its id, which begins with {@code req_} unless the caller chose one.
 * @param idempotencyKey The key that the caller sent; null without one.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RequestInfo(
    @Nullable String id,
    @Nullable String idempotencyKey,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RequestInfo {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.idempotencyKey = idempotencyKey;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RequestInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RequestInfo::builder, Builder::build)
        .optional("id", Json.STRING, RequestInfo::id, Builder::id)
        .optional(
            "idempotency_key", Json.STRING, RequestInfo::idempotencyKey, Builder::idempotencyKey)
        .unknown(RequestInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RequestInfo}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String idempotencyKey;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its id, which begins with {@code req_} unless the caller chose one. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** The key that the caller sent; null without one. */
    public Builder idempotencyKey(@Nullable String idempotencyKey) {
      this.idempotencyKey = idempotencyKey;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RequestInfo build() {
      return new RequestInfo(id, idempotencyKey, unknownFields);
    }
  }
}
