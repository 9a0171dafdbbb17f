// Generated from specs/music-ai 1. Do not edit.
package dev.muster.musicai.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workflows, under {@code workflows} or as a bare list; the provider's own sources differ.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface WorkflowAnswer
    permits WorkflowList, WorkflowAnswer.OfList, WorkflowAnswer.Unknown {
  /**
   * The variant that is a {@code List<WorkflowInfo>}.
   *
   * @param value the value
   */
  record OfList(List<WorkflowInfo> value) implements WorkflowAnswer {
    public OfList {
      value = Json.copyOf(value);
    }
  }

  /** The variant that is a {@code List<WorkflowInfo>}. */
  static WorkflowAnswer of(List<WorkflowInfo> value) {
    return new OfList(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements WorkflowAnswer {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<WorkflowAnswer> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<WorkflowAnswer>of()
        .variant(WorkflowList.class, Shape.required("workflows"), moshi.adapter(WorkflowList.class))
        .variant(
            OfList.class,
            Shape.ARRAY,
            Json.wrap(Json.list(moshi.adapter(WorkflowInfo.class)), OfList::new, OfList::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
