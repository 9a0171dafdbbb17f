// Generated from specs/chat 1. Do not edit.
package dev.muster.chat.model;

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
public sealed interface KeepNoteAnswer permits Kept, KeptEnvelope, KeepNoteAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements KeepNoteAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<KeepNoteAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<KeepNoteAnswer>of()
        .variant(Kept.class, Shape.required("number"), moshi.adapter(Kept.class))
        .variant(KeptEnvelope.class, Shape.required("data"), moshi.adapter(KeptEnvelope.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
