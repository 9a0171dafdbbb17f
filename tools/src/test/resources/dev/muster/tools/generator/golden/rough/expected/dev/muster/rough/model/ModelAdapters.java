// Generated from specs/rough 1.0.0. Do not edit.
package dev.muster.rough.model;

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
          entry(ComExamplePath.class, ComExamplePath::jsonAdapter),
          entry(State.class, State::jsonAdapter),
          entry(Holder.class, Holder::jsonAdapter),
          entry(Error.class, Error::jsonAdapter),
          entry(Node.class, Node::jsonAdapter),
          entry(ThePathApiFindThingsFilter.class, ThePathApiFindThingsFilter::jsonAdapter),
          entry(ThePathApiFindThingsMixedItem.class, ThePathApiFindThingsMixedItem::jsonAdapter),
          entry(ThePathApiFindThingsEither.class, ThePathApiFindThingsEither::jsonAdapter),
          entry(ThePathApiSendForm.class, ThePathApiSendForm::jsonAdapter),
          entry(ComExamplePathSame.class, ComExamplePathSame::jsonAdapter),
          entry(ComExamplePathNothing.class, ComExamplePathNothing::jsonAdapter),
          entry(ComExamplePathLimited.class, ComExamplePathLimited::jsonAdapter),
          entry(NodeValue.class, NodeValue::jsonAdapter));

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
