// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.Shape;
import dev.muster.runtime.json.UnionAdapter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Told by its fields.
 *
 * <p>A shape that the contract does not know is an {@link Unknown}, which keeps its JSON.
 */
public sealed interface MeasuresOutline
    permits PathModel,
        Arc,
        MeasuresOutline.OfList,
        MeasuresOutline.OfString,
        MeasuresOutline.OfBoolean,
        MeasuresOutlineNamed,
        MeasuresOutline.Unknown {
  /**
   * The variant that is a {@code List<PathModel>}.
   *
   * @param value the value
   */
  record OfList(List<PathModel> value) implements MeasuresOutline {
    public OfList {
      value = Json.copyOf(value);
    }
  }

  /**
   * The variant that is a {@code String}.
   *
   * @param value the value
   */
  record OfString(String value) implements MeasuresOutline {
    public OfString {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /**
   * The variant that is a {@code Boolean}.
   *
   * @param value the value
   */
  record OfBoolean(Boolean value) implements MeasuresOutline {
    public OfBoolean {
      Objects.requireNonNull(value, "value is required");
    }
  }

  /** The variant that is a {@code List<PathModel>}. */
  static MeasuresOutline of(List<PathModel> value) {
    return new OfList(value);
  }

  /** The variant that is a {@code String}. */
  static MeasuresOutline of(String value) {
    return new OfString(value);
  }

  /** The variant that is a {@code Boolean}. */
  static MeasuresOutline of(Boolean value) {
    return new OfBoolean(value);
  }

  /**
   * A value of a shape that the contract does not know; it is written again as it was read.
   *
   * @param json String, Boolean, Number, List, Map or null
   */
  record Unknown(@Nullable Object json) implements MeasuresOutline {}

  /** How its JSON is read and written; {@link ModelAdapters} uses it. */
  static JsonAdapter<MeasuresOutline> jsonAdapter(Moshi moshi) {
    return UnionAdapter.<MeasuresOutline>of()
        .variant(PathModel.class, Shape.required("points"), moshi.adapter(PathModel.class))
        .variant(Arc.class, Shape.required("points", "bend"), moshi.adapter(Arc.class))
        .variant(
            OfList.class,
            Shape.ARRAY,
            Json.wrap(Json.list(moshi.adapter(PathModel.class)), OfList::new, OfList::value))
        .variant(
            OfString.class, Shape.STRING, Json.wrap(Json.STRING, OfString::new, OfString::value))
        .variant(
            OfBoolean.class,
            Shape.BOOLEAN,
            Json.wrap(Json.BOOLEAN, OfBoolean::new, OfBoolean::value))
        .variant(
            MeasuresOutlineNamed.class,
            Shape.required("name"),
            moshi.adapter(MeasuresOutlineNamed.class))
        .unknown(Unknown.class, Unknown::new, Unknown::json);
  }
}
