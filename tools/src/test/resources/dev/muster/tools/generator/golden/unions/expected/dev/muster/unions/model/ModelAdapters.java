// Generated from specs/unions 1. Do not edit.
package dev.muster.unions.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final String PACKAGE = ModelAdapters.class.getPackageName() + ".";

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    String name = type.getTypeName();
    return name.startsWith(PACKAGE)
        ? model(name.substring(PACKAGE.length()), moshi)
        : JsonTypes.adapter(type, moshi);
  }

  // By name, not by class: asking for one model must not load the classes of all.
  private static @Nullable JsonAdapter<?> model(String name, Moshi moshi) {
    return switch (name) {
      case "Figure" -> Figure.jsonAdapter(moshi);
      case "Circle" -> Circle.jsonAdapter(moshi);
      case "Square" -> Square.jsonAdapter(moshi);
      case "Measures" -> Measures.jsonAdapter(moshi);
      case "Sign" -> Sign.jsonAdapter(moshi);
      case "PathModel" -> PathModel.jsonAdapter(moshi);
      case "Arc" -> Arc.jsonAdapter(moshi);
      case "MeasuresArea" -> MeasuresArea.jsonAdapter(moshi);
      case "MeasuresOutline" -> MeasuresOutline.jsonAdapter(moshi);
      case "MeasuresTagged" -> MeasuresTagged.jsonAdapter(moshi);
      case "SignCircle" -> SignCircle.jsonAdapter(moshi);
      case "SignBlank" -> SignBlank.jsonAdapter(moshi);
      case "MeasuresOutlineNamed" -> MeasuresOutlineNamed.jsonAdapter(moshi);
      case "MeasuresTaggedVariant1" -> MeasuresTaggedVariant1.jsonAdapter(moshi);
      case "MeasuresTaggedVariant2" -> MeasuresTaggedVariant2.jsonAdapter(moshi);
      case "SignCircleFrame" -> SignCircleFrame.jsonAdapter(moshi);
      default -> null;
    };
  }
}
