// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why it failed: a text or an object.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface RequestStateError
    permits RequestStateError.OfString, RequestFailure, RequestStateError.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements RequestStateError {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static RequestStateError of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements RequestStateError {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<RequestStateError> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<RequestStateError>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            RequestFailure.class,
            Shape.required().optional("code", "type", "message", "trace"),
            moshi.adapter(RequestFailure.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
