// Generated from specs/jobs 1. Do not edit.
package dev.muster.jobs.model;

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
public sealed interface DrawAnyInput permits PenInput, BrushInput, DrawAnyInput.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements DrawAnyInput {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<DrawAnyInput> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<DrawAnyInput>of()
        .variant(PenInput.class, Shape.required("pen"), moshi.adapter(PenInput.class))
        .variant(BrushInput.class, Shape.required("brush"), moshi.adapter(BrushInput.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
