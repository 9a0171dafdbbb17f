// Generated from specs/muvi 1. Do not edit.
package dev.muster.muvi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A cancelled job, plain or in an envelope.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface CancellationAnswer
    permits Cancellation, CancellationEnvelope, CancellationAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements CancellationAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<CancellationAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<CancellationAnswer>of()
        .variant(
            Cancellation.class,
            Shape.required("jobId").optional("status", "refundedMicroCents"),
            moshi.adapter(Cancellation.class))
        .variant(
            CancellationEnvelope.class,
            Shape.required("data").optional("success", "requestId"),
            moshi.adapter(CancellationEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
