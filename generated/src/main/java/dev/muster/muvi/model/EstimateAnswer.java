// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * An estimate, plain or in an envelope.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface EstimateAnswer permits Estimate, EstimateEnvelope, EstimateAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements EstimateAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<EstimateAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<EstimateAnswer>of()
        .variant(
            Estimate.class,
            Shape.required("estimatedCostMicroCents")
                .optional("baseCostMicroCents", "breakdown", "hasDiscount", "discounted"),
            moshi.adapter(Estimate.class))
        .variant(
            EstimateEnvelope.class,
            Shape.required("data").optional("success", "requestId"),
            moshi.adapter(EstimateEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
