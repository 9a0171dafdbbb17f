// Generated from specs/webhooks 1. Do not edit.
package dev.muster.webhooks.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it costs.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param sum {@code sum}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Bill(@Nullable String sum, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Bill {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.sum = sum;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Bill> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Bill::builder, Builder::build)
        .optional("sum", Json.STRING, Bill::sum, Builder::sum)
        .unknown(Bill::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Bill}. */
  public static final class Builder {
    private @Nullable String sum;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** {@code sum}. */
    public Builder sum(@Nullable String sum) {
      this.sum = sum;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Bill build() {
      return new Bill(sum, unknownFields);
    }
  }
}
