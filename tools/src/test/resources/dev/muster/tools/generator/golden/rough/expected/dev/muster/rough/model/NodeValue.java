// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface NodeValue permits Node, State, NodeValue.OfDouble, NodeValue.Unknown {
  /**
   * The variant that is a {@code Double}.
   *
   * @param value the value
   */
  record OfDouble(Double value) implements NodeValue {
    public OfDouble {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code Double}. */
  static NodeValue of(Double value) {
    return new OfDouble(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements NodeValue {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<NodeValue> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<NodeValue>of()
        .variant(
            Node.class, Shape.required().optional("children", "value"), moshi.adapter(Node.class))
        .variant(State.class, Shape.STRING, moshi.adapter(State.class))
        .variant(
            OfDouble.class, Shape.NUMBER, Json.wrap(Json.DOUBLE, OfDouble::new, OfDouble::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
