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
public sealed interface SongAnswer permits SungSong, LostSong, OpenSong, SongAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements SongAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<SongAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<SongAnswer>of()
        .variant(SungSong.class, Shape.required("audio"), moshi.adapter(SungSong.class))
        .variant(LostSong.class, Shape.required("reason"), moshi.adapter(LostSong.class))
        .variant(OpenSong.class, Shape.required("progress"), moshi.adapter(OpenSong.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
