// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a job made.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface Output permits Output.OfString, OutputFile, Output.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements Output {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code String}. */
  static Output of(String value) {
    return new OfString(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements Output {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<Output> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<Output>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OutputFile.class,
            Shape.required().optional("url", "video_url", "image_url"),
            moshi.adapter(OutputFile.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
