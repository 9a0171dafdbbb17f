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
import org.jspecify.annotations.Nullable;

/**
 * What a job costs.
 *
 * @param amountUsd The charge in money. In USD.
 * @param amountCredits The charge in credits.
 * @param bonusCreditsUsed The part of it that was paid from bonus credits.
 * @param refunded True only once a failed job has been paid back.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record PredictionCost(
    @Nullable BigDecimal amountUsd,
    @Nullable Long amountCredits,
    @Nullable Long bonusCreditsUsed,
    @Nullable Boolean refunded,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public PredictionCost {
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.amountUsd = amountUsd;
    builder.amountCredits = amountCredits;
    builder.bonusCreditsUsed = bonusCreditsUsed;
    builder.refunded = refunded;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<PredictionCost> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(PredictionCost::builder, Builder::build)
        .optional("amount_usd", Json.DECIMAL, PredictionCost::amountUsd, Builder::amountUsd)
        .optional(
            "amount_credits", Json.LONG, PredictionCost::amountCredits, Builder::amountCredits)
        .optional(
            "bonus_credits_used",
            Json.LONG,
            PredictionCost::bonusCreditsUsed,
            Builder::bonusCreditsUsed)
        .optional("refunded", Json.BOOLEAN, PredictionCost::refunded, Builder::refunded)
        .unknown(PredictionCost::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link PredictionCost}. */
  public static final class Builder {
    private @Nullable BigDecimal amountUsd;
    private @Nullable Long amountCredits;
    private @Nullable Long bonusCreditsUsed;
    private @Nullable Boolean refunded;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** The charge in money. In USD. */
    public Builder amountUsd(@Nullable BigDecimal amountUsd) {
      this.amountUsd = amountUsd;
      return this;
    }

    /** The charge in credits. */
    public Builder amountCredits(@Nullable Long amountCredits) {
      this.amountCredits = amountCredits;
      return this;
    }

    /** The part of it that was paid from bonus credits. */
    public Builder bonusCreditsUsed(@Nullable Long bonusCreditsUsed) {
      this.bonusCreditsUsed = bonusCreditsUsed;
      return this;
    }

    /** True only once a failed job has been paid back. */
    public Builder refunded(@Nullable Boolean refunded) {
      this.refunded = refunded;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public PredictionCost build() {
      return new PredictionCost(
          amountUsd, amountCredits, bonusCreditsUsed, refunded, unknownFields);
    }
  }
}
