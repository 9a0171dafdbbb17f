// Generated from specs/headers 1. Do not edit.
package dev.muster.headers.model;

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
      case "RenderInput" -> RenderInput.jsonAdapter(moshi);
      case "RenderAnswer" -> RenderAnswer.jsonAdapter(moshi);
      case "RenderAnswerData" -> RenderAnswerData.jsonAdapter(moshi);
      case "RenderAnswerDataAttributes" -> RenderAnswerDataAttributes.jsonAdapter(moshi);
      case "RenderAnswerDataRender" -> RenderAnswerDataRender.jsonAdapter(moshi);
      default -> null;
    };
  }
}
