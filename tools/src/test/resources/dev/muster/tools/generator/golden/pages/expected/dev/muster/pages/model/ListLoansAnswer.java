// Generated from specs/pages 1. Do not edit.
package dev.muster.pages.model;

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
public sealed interface ListLoansAnswer permits Loans, OldLoans, ListLoansAnswer.Unknown {
  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ListLoansAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ListLoansAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ListLoansAnswer>of()
        .variant(Loans.class, Shape.required("data"), moshi.adapter(Loans.class))
        .variant(OldLoans.class, Shape.required("data", "year"), moshi.adapter(OldLoans.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
