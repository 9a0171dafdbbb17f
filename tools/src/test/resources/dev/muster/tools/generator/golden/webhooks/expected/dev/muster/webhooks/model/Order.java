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
 * What is wanted.
 *
 * @param dish Its name.
 * @param salt Whether it is salted. Inferred, not documented.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Order(
    @Nullable String dish, @Nullable Boolean salt, Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Order {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.dish = dish;
    builder.salt = salt;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Order> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Order::builder, Builder::build)
        .optional("dish", Json.STRING, Order::dish, Builder::dish)
        .optional("salt", Json.BOOLEAN, Order::salt, Builder::salt)
        .unknown(Order::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Order}. */
  public static final class Builder {
    private @Nullable String dish;
    private @Nullable Boolean salt;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** Its name. */
    public Builder dish(@Nullable String dish) {
      this.dish = dish;
      return this;
    }

    /** Whether it is salted. Inferred, not documented. */
    public Builder salt(@Nullable Boolean salt) {
      this.salt = salt;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Order build() {
      return new Order(dish, salt, unknownFields);
    }
  }
}
