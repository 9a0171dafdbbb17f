// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface MeasuresTagged
    permits MeasuresTaggedVariant1, MeasuresTaggedVariant2, MeasuresTagged.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements MeasuresTagged {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<MeasuresTagged> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<MeasuresTagged>of()
        .variant(
            MeasuresTaggedVariant1.class,
            Shape.required("kind", "a").constant("kind", "first"),
            moshi.adapter(MeasuresTaggedVariant1.class))
        .variant(
            MeasuresTaggedVariant2.class,
            Shape.required("kind", "a").constant("kind", "second"),
            moshi.adapter(MeasuresTaggedVariant2.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
