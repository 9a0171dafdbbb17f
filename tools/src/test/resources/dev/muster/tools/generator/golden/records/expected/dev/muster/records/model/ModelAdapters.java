// Generated from specs/records 1. Do not edit.
package dev.muster.records.model;

import static java.util.Map.entry;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.JsonTypes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the adapters of this package, and of JSON's own types: {@code new
 * Moshi.Builder().add(new ModelAdapters())}.
 */
public final class ModelAdapters implements JsonAdapter.Factory {
  private static final Map<Type, Function<Moshi, JsonAdapter<?>>> ADAPTERS =
      Map.ofEntries(
          entry(Thing.class, Thing::jsonAdapter),
          entry(PartModel.class, PartModel::jsonAdapter),
          entry(Whole.class, Whole::jsonAdapter),
          entry(StringModel.class, StringModel::jsonAdapter),
          entry(ThingInline.class, ThingInline::jsonAdapter));

  @Override
  public @Nullable JsonAdapter<?> create(
      Type type, Set<? extends Annotation> annotations, Moshi moshi) {
    if (!annotations.isEmpty()) {
      return null;
    }
    Function<Moshi, JsonAdapter<?>> adapter = ADAPTERS.get(type);
    return adapter == null ? JsonTypes.adapter(type, moshi) : adapter.apply(moshi);
  }
}
