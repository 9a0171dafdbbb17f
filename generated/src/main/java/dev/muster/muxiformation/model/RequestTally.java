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
 * How many requests there were.
 *
 * @param total Since the start.
 * @param active At the moment.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record RequestTally(
    @Nullable Long total, @Nullable Integer active, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public RequestTally {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.total = total;
    builder.active = active;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<RequestTally> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(RequestTally::builder, Builder::build)
        .optional("total", Json.LONG, RequestTally::total, Builder::total)
        .optional("active", Json.INTEGER, RequestTally::active, Builder::active)
        .unknown(RequestTally::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link RequestTally}. */
  public static final class Builder {
    private @Nullable Long total;
    private @Nullable Integer active;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Since the start. */
    public Builder total(@Nullable Long total) {
      this.total = total;
      return this;
    }

    /** At the moment. */
    public Builder active(@Nullable Integer active) {
      this.active = active;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public RequestTally build() {
      return new RequestTally(total, active, unknownFields);
    }
  }
}
