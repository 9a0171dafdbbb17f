// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a job would cost.
 *
 * @param baseCostMicroCents The price before any discount. In micro-cents (1/1,000,000 USD).
 * @param estimatedCostMicroCents The price after all discounts. 1000000 is one dollar. In
 *     micro-cents (1/1,000,000 USD).
 * @param breakdown What the base price is made of.
 * @param hasDiscount Whether there is a discount.
 * @param discounted A discount; it means something only where {@code hasDiscount} is true.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Estimate(
    @Nullable Long baseCostMicroCents,
    Long estimatedCostMicroCents,
    @Nullable List<CostComponent> breakdown,
    @Nullable Boolean hasDiscount,
    @Nullable Discount discounted,
    Map<String, @Nullable Object> unknownFields)
    implements EstimateAnswer {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Estimate {
    Objects.requireNonNull(estimatedCostMicroCents, "estimatedCostMicroCents is required");
    breakdown = breakdown == null ? null : Json.copyOf(breakdown);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.baseCostMicroCents = baseCostMicroCents;
    builder.estimatedCostMicroCents = estimatedCostMicroCents;
    builder.breakdown = breakdown;
    builder.hasDiscount = hasDiscount;
    builder.discounted = discounted;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Estimate> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Estimate::builder, Builder::build)
        .optional(
            "baseCostMicroCents",
            Json.LONG,
            Estimate::baseCostMicroCents,
            Builder::baseCostMicroCents)
        .required(
            "estimatedCostMicroCents",
            Json.LONG,
            Estimate::estimatedCostMicroCents,
            Builder::estimatedCostMicroCents)
        .optional(
            "breakdown",
            Json.list(moshi.adapter(CostComponent.class)),
            Estimate::breakdown,
            Builder::breakdown)
        .optional("hasDiscount", Json.BOOLEAN, Estimate::hasDiscount, Builder::hasDiscount)
        .optional(
            "discounted", moshi.adapter(Discount.class), Estimate::discounted, Builder::discounted)
        .unknown(Estimate::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Estimate}. */
  public static final class Builder {
    private @Nullable Long baseCostMicroCents;
    private @Nullable Long estimatedCostMicroCents;
    private @Nullable List<CostComponent> breakdown;
    private @Nullable Boolean hasDiscount;
    private @Nullable Discount discounted;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The price before any discount. In micro-cents (1/1,000,000 USD). */
    public Builder baseCostMicroCents(@Nullable Long baseCostMicroCents) {
      this.baseCostMicroCents = baseCostMicroCents;
      return this;
    }

    /** The price after all discounts. 1000000 is one dollar. In micro-cents (1/1,000,000 USD). */
    public Builder estimatedCostMicroCents(Long estimatedCostMicroCents) {
      this.estimatedCostMicroCents = estimatedCostMicroCents;
      return this;
    }

    /** What the base price is made of. */
    public Builder breakdown(@Nullable List<CostComponent> breakdown) {
      this.breakdown = breakdown;
      return this;
    }

    /** Whether there is a discount. */
    public Builder hasDiscount(@Nullable Boolean hasDiscount) {
      this.hasDiscount = hasDiscount;
      return this;
    }

    /** A discount; it means something only where {@code hasDiscount} is true. */
    public Builder discounted(@Nullable Discount discounted) {
      this.discounted = discounted;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Estimate build() {
      return new Estimate(
          baseCostMicroCents,
          estimatedCostMicroCents,
          breakdown,
          hasDiscount,
          discounted,
          unknownFields);
    }
  }
}
