// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Either the formation tells what is wrong, or the MUXI server in front of it.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface Problem permits ErrorEnvelope, ProxyError, Problem.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements Problem {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<Problem> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<Problem>of()
        .variant(
            ErrorEnvelope.class,
            Shape.required("error")
                .optional("object", "timestamp", "type", "request", "success", "data"),
            moshi.adapter(ErrorEnvelope.class))
        .variant(
            ProxyError.class,
            Shape.required("message", "code").optional("error"),
            moshi.adapter(ProxyError.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
