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
 * What a job would cost.
 *
 * @param model The model that was asked about.
 * @param cost The price.
 * @param currency The currency of the price.
 * @param dynamicPricing Whether the price depends on the parameters.
 * @param costStrategy How the price is made.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record CostEstimate(
    @Nullable String model,
    BigDecimal cost,
    @Nullable String currency,
    @Nullable Boolean dynamicPricing,
    @Nullable String costStrategy,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public CostEstimate {
    Objects.requireNonNull(cost, "cost is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.model = model;
    builder.cost = cost;
    builder.currency = currency;
    builder.dynamicPricing = dynamicPricing;
    builder.costStrategy = costStrategy;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<CostEstimate> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(CostEstimate::builder, Builder::build)
        .optional("model", Json.STRING, CostEstimate::model, Builder::model)
        .required("cost", Json.DECIMAL, CostEstimate::cost, Builder::cost)
        .optional("currency", Json.STRING, CostEstimate::currency, Builder::currency)
        .optional(
            "dynamic_pricing", Json.BOOLEAN, CostEstimate::dynamicPricing, Builder::dynamicPricing)
        .optional("cost_strategy", Json.STRING, CostEstimate::costStrategy, Builder::costStrategy)
        .unknown(CostEstimate::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link CostEstimate}. */
  public static final class Builder {
    private @Nullable String model;
    private @Nullable BigDecimal cost;
    private @Nullable String currency;
    private @Nullable Boolean dynamicPricing;
    private @Nullable String costStrategy;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model that was asked about. */
    public Builder model(@Nullable String model) {
      this.model = model;
      return this;
    }

    /** The price. */
    public Builder cost(BigDecimal cost) {
      this.cost = cost;
      return this;
    }

    /** The currency of the price. */
    public Builder currency(@Nullable String currency) {
      this.currency = currency;
      return this;
    }

    /** Whether the price depends on the parameters. */
    public Builder dynamicPricing(@Nullable Boolean dynamicPricing) {
      this.dynamicPricing = dynamicPricing;
      return this;
    }

    /** How the price is made. */
    public Builder costStrategy(@Nullable String costStrategy) {
      this.costStrategy = costStrategy;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public CostEstimate build() {
      return new CostEstimate(model, cost, currency, dynamicPricing, costStrategy, unknownFields);
    }
  }
}
