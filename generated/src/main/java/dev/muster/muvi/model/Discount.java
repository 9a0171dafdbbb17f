// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A discount; it means something only where {@code hasDiscount} is true.
 *
 * @param type The kind of discount.
 * @param percentage How much less is paid, of a hundred. In percent.
 * @param savedMicroCents How much less is paid. In micro-cents (1/1,000,000 USD).
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Discount(
    @Nullable String type,
    @Nullable BigDecimal percentage,
    @Nullable Long savedMicroCents,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Discount {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.percentage = percentage;
    builder.savedMicroCents = savedMicroCents;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Discount> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Discount::builder, Builder::build)
        .optional("type", Json.STRING, Discount::type, Builder::type)
        .optional("percentage", Json.DECIMAL, Discount::percentage, Builder::percentage)
        .optional("savedMicroCents", Json.LONG, Discount::savedMicroCents, Builder::savedMicroCents)
        .unknown(Discount::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Discount}. */
  public static final class Builder {
    private @Nullable String type;
    private @Nullable BigDecimal percentage;
    private @Nullable Long savedMicroCents;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The kind of discount. */
    public Builder type(@Nullable String type) {
      this.type = type;
      return this;
    }

    /** How much less is paid, of a hundred. In percent. */
    public Builder percentage(@Nullable BigDecimal percentage) {
      this.percentage = percentage;
      return this;
    }

    /** How much less is paid. In micro-cents (1/1,000,000 USD). */
    public Builder savedMicroCents(@Nullable Long savedMicroCents) {
      this.savedMicroCents = savedMicroCents;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Discount build() {
      return new Discount(type, percentage, savedMicroCents, unknownFields);
    }
  }
}
