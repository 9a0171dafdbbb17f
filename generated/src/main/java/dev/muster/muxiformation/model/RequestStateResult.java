// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of it: a text or an object.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface RequestStateResult
    permits RequestStateResult.OfString, RequestStateResult.OfMap, RequestStateResult.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements RequestStateResult {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Map<String, Object>}.
   *
   * @param value the value
   */
  record OfMap(Map<String, @Nullable Object> value) implements RequestStateResult {
    public OfMap {
      value = Json.copyOf(value);
    }
  }

  /** The variant that is a {@code String}. */
  static RequestStateResult of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Map<String, Object>}. */
  static RequestStateResult of(Map<String, @Nullable Object> value) {
    return new OfMap(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements RequestStateResult {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<RequestStateResult> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<RequestStateResult>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(OfMap.class, Shape.OBJECT, Json.wrap(Json.OBJECT, OfMap::new, OfMap::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
