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
 * What a model costs, roughly. The estimate tells it exactly.
 *
 * @param baseCredits The base price in credits, whose worth is not stated.
 * @param unit What the price is for, such as {@code per_generation}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record Pricing(
    @Nullable BigDecimal baseCredits,
    @Nullable String unit,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public Pricing {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.baseCredits = baseCredits;
    builder.unit = unit;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<Pricing> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(Pricing::builder, Builder::build)
        .optional("baseCredits", Json.DECIMAL, Pricing::baseCredits, Builder::baseCredits)
        .optional("unit", Json.STRING, Pricing::unit, Builder::unit)
        .unknown(Pricing::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link Pricing}. */
  public static final class Builder {
    private @Nullable BigDecimal baseCredits;
    private @Nullable String unit;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The base price in credits, whose worth is not stated. */
    public Builder baseCredits(@Nullable BigDecimal baseCredits) {
      this.baseCredits = baseCredits;
      return this;
    }

    /** What the price is for, such as {@code per_generation}. */
    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public Pricing build() {
      return new Pricing(baseCredits, unit, unknownFields);
    }
  }
}
