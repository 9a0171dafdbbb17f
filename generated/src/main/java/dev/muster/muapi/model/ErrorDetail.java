// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in one of three shapes.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface ErrorDetail
    permits ErrorDetail.OfString, ErrorDetail.OfList, ErrorDetail.OfMap, ErrorDetail.Unknown {
  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements ErrorDetail {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code List<ValidationIssue>}.
   *
   * @param value the value
   */
  record OfList(List<ValidationIssue> value) implements ErrorDetail {
    public OfList {
      value = Json.copyOf(value);
    }
  }

  /**
   * The variant that is a {@code Map<String, Object>}.
   *
   * @param value the value
   */
  record OfMap(Map<String, @Nullable Object> value) implements ErrorDetail {
    public OfMap {
      value = Json.copyOf(value);
    }
  }

  /** The variant that is a {@code String}. */
  static ErrorDetail of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code List<ValidationIssue>}. */
  static ErrorDetail of(List<ValidationIssue> value) {
    return new OfList(value);
  }

  /** The variant that is a {@code Map<String, Object>}. */
  static ErrorDetail of(Map<String, @Nullable Object> value) {
    return new OfMap(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements ErrorDetail {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<ErrorDetail> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<ErrorDetail>of()
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfList.class,
            Shape.ARRAY,
            Json.wrap(Json.list(moshi.adapter(ValidationIssue.class)), OfList::new, OfList::value))
        .variant(OfMap.class, Shape.OBJECT, Json.wrap(Json.OBJECT, OfMap::new, OfMap::value))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
