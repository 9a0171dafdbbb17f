// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Something to remember: a text, or a fact with its kind.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface MemoryCreation permits MemoryText, MemoryDetail, MemoryCreation.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements MemoryCreation {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<MemoryCreation> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<MemoryCreation>of()
        .variant(
            MemoryText.class,
            Shape.required("content").optional("metadata", "scope", "scope_id"),
            moshi.adapter(MemoryText.class))
        .variant(
            MemoryDetail.class,
            Shape.required("type", "detail").optional("metadata", "scope", "scope_id"),
            moshi.adapter(MemoryDetail.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
