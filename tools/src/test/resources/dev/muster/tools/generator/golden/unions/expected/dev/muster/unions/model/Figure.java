// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Told by its type.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface Figure permits Circle, Square, Figure.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements Figure {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<Figure> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<Figure>of()
        .discriminator("type")
        .variant(
            Circle.class, Shape.required("type", "radius"), moshi.adapter(Circle.class), "round")
        .variant(
            Square.class,
            Shape.required("type", "side"),
            moshi.adapter(Square.class),
            "square",
            "quad")
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
