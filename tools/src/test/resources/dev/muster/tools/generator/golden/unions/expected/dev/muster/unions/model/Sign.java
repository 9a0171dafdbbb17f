// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * A figure with a number.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface Sign permits SignCircle, SignBlank, Sign.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements Sign {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<Sign> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<Sign>of()
        .discriminator("type")
        .variant(
            SignCircle.class,
            Shape.required("number", "type", "radius").optional("frame"),
            moshi.adapter(SignCircle.class),
            "round")
        .variant(
            SignBlank.class,
            Shape.required("number", "type").optional("frame").constant("type", "blank"),
            moshi.adapter(SignBlank.class),
            "blank")
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
