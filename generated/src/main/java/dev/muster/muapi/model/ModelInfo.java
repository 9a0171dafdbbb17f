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
 * One model of the catalogue.
 *
 * @param name The model's name; its price is asked under it.
 * @param description What it does.
 * @param category What it makes from what, such as {@code Text to Image}.
 * @param family The family that it belongs to.
 * @param groupOf The group that it is listed under. Its form is not stated.
 * @param cost The price of one job; of a model with dynamic prices, where they begin.
 * @param costCurrency The currency of the price.
 * @param costStrategy How the price is made, such as {@code fixed_cost}.
 * @param dynamicPricing Whether the price depends on the parameters.
 * @param endpoint The endpoint as the catalogue writes it. It is not always the path that is
 *     called.
 * @param estimateEndpoint Where to ask for the price of a job; null if it is fixed.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record ModelInfo(
    String name,
    @Nullable String description,
    @Nullable String category,
    @Nullable String family,
    @Nullable Object groupOf,
    @Nullable BigDecimal cost,
    @Nullable String costCurrency,
    @Nullable String costStrategy,
    @Nullable Boolean dynamicPricing,
    @Nullable String endpoint,
    @Nullable String estimateEndpoint,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public ModelInfo {
    Objects.requireNonNull(name, "name is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.description = description;
    builder.category = category;
    builder.family = family;
    builder.groupOf = groupOf;
    builder.cost = cost;
    builder.costCurrency = costCurrency;
    builder.costStrategy = costStrategy;
    builder.dynamicPricing = dynamicPricing;
    builder.endpoint = endpoint;
    builder.estimateEndpoint = estimateEndpoint;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<ModelInfo> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(ModelInfo::builder, Builder::build)
        .required("name", Json.STRING, ModelInfo::name, Builder::name)
        .optional("description", Json.STRING, ModelInfo::description, Builder::description)
        .optional("category", Json.STRING, ModelInfo::category, Builder::category)
        .optional("family", Json.STRING, ModelInfo::family, Builder::family)
        .optional("group_of", Json.ANY, ModelInfo::groupOf, Builder::groupOf)
        .optional("cost", Json.DECIMAL, ModelInfo::cost, Builder::cost)
        .optional("cost_currency", Json.STRING, ModelInfo::costCurrency, Builder::costCurrency)
        .optional("cost_strategy", Json.STRING, ModelInfo::costStrategy, Builder::costStrategy)
        .optional(
            "dynamic_pricing", Json.BOOLEAN, ModelInfo::dynamicPricing, Builder::dynamicPricing)
        .optional("endpoint", Json.STRING, ModelInfo::endpoint, Builder::endpoint)
        .optional(
            "estimate_endpoint",
            Json.STRING,
            ModelInfo::estimateEndpoint,
            Builder::estimateEndpoint)
        .unknown(ModelInfo::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link ModelInfo}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String category;
    private @Nullable String family;
    private @Nullable Object groupOf;
    private @Nullable BigDecimal cost;
    private @Nullable String costCurrency;
    private @Nullable String costStrategy;
    private @Nullable Boolean dynamicPricing;
    private @Nullable String endpoint;
    private @Nullable String estimateEndpoint;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The model's name; its price is asked under it. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What it does. */
    public Builder description(@Nullable String description) {
      this.description = description;
      return this;
    }

    /** What it makes from what, such as {@code Text to Image}. */
    public Builder category(@Nullable String category) {
      this.category = category;
      return this;
    }

    /** The family that it belongs to. */
    public Builder family(@Nullable String family) {
      this.family = family;
      return this;
    }

    /** The group that it is listed under. Its form is not stated. */
    public Builder groupOf(@Nullable Object groupOf) {
      this.groupOf = groupOf;
      return this;
    }

    /** The price of one job; of a model with dynamic prices, where they begin. */
    public Builder cost(@Nullable BigDecimal cost) {
      this.cost = cost;
      return this;
    }

    /** The currency of the price. */
    public Builder costCurrency(@Nullable String costCurrency) {
      this.costCurrency = costCurrency;
      return this;
    }

    /** How the price is made, such as {@code fixed_cost}. */
    public Builder costStrategy(@Nullable String costStrategy) {
      this.costStrategy = costStrategy;
      return this;
    }

    /** Whether the price depends on the parameters. */
    public Builder dynamicPricing(@Nullable Boolean dynamicPricing) {
      this.dynamicPricing = dynamicPricing;
      return this;
    }

    /** The endpoint as the catalogue writes it. It is not always the path that is called. */
    public Builder endpoint(@Nullable String endpoint) {
      this.endpoint = endpoint;
      return this;
    }

    /** Where to ask for the price of a job; null if it is fixed. */
    public Builder estimateEndpoint(@Nullable String estimateEndpoint) {
      this.estimateEndpoint = estimateEndpoint;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public ModelInfo build() {
      return new ModelInfo(
          name,
          description,
          category,
          family,
          groupOf,
          cost,
          costCurrency,
          costStrategy,
          dynamicPricing,
          endpoint,
          estimateEndpoint,
          unknownFields);
    }
  }
}
