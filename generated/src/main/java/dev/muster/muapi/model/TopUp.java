// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

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
 * How much credit to buy.
 *
 * @param amount How much, in whole units of the currency. At least 1.
 * @param currency The currency to pay in. Default {@code usd}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record TopUp(
    Long amount, @Nullable String currency, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public TopUp {
    Objects.requireNonNull(amount, "amount is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.amount = amount;
    builder.currency = currency;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<TopUp> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(TopUp::builder, Builder::build)
        .required("amount", Json.LONG, TopUp::amount, Builder::amount)
        .optional("currency", Json.STRING, TopUp::currency, Builder::currency)
        .unknown(TopUp::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link TopUp}. */
  public static final class Builder {
    private @Nullable Long amount;
    private @Nullable String currency;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** How much, in whole units of the currency. At least 1. */
    public Builder amount(Long amount) {
      this.amount = amount;
      return this;
    }

    /** The currency to pay in. Default {@code usd}. */
    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public TopUp build() {
      return new TopUp(amount, currency, unknownFields);
    }
  }
}
