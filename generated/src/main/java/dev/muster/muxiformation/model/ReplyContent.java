// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reply: one text, or its parts.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface ReplyContent
    permits ReplyContent.OfString, ReplyContent.OfList, ReplyContent.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements ReplyContent {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code List<ChatPart>}.
   *
   * @param value the value
   */
  record OfList(List<ChatPart> value) implements ReplyContent {
    public OfList {
      value = Json.copyOf(value);
    }
  }

  /** The variant that is a {@code String}. */
  static ReplyContent of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code List<ChatPart>}. */
  static ReplyContent of(List<ChatPart> value) {
    return new OfList(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ReplyContent {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ReplyContent> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ReplyContent>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfList.class,
            Shape.ARRAY,
            Json.wrap(Json.list(moshi.adapter(ChatPart.class)), OfList::new, OfList::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
