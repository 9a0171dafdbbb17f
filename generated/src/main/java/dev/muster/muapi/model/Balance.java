// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much money is left.
 *
 * @param balance What is left. In USD.
 * @param currency The currency, where the account tells it.
 * @param email Whose account it is.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Balance(
    BigDecimal balance,
    @Nullable String currency,
    @Nullable String email,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Balance {
    Objects.requireNonNull(balance, "balance is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.balance = balance;
    builder.currency = currency;
    builder.email = email;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Balance> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Balance::builder, Builder::build)
        .required("balance", Json.DECIMAL, Balance::balance, Builder::balance)
        .optional("currency", Json.STRING, Balance::currency, Builder::currency)
        .optional("email", Json.STRING, Balance::email, Builder::email)
        .unknown(Balance::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Balance}. */
  public static final class Builder {
    private @Nullable BigDecimal balance;
    private @Nullable String currency;
    private @Nullable String email;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is left. In USD. */
    public Builder balance(BigDecimal balance) {
      this.balance = balance;
      return this;
    }

    /** The currency, where the account tells it. */
    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    /** Whose account it is. */
    public Builder email(@Nullable String email) {
      this.email = email;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Balance build() {
      return new Balance(balance, currency, email, unknownFields);
    }
  }
}
