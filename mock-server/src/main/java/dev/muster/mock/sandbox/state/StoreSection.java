package dev.muster.mock.sandbox.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What of a store has names that begin with a prefix, told without it. */
record StoreSection(Store whole, String prefix) implements Store {
  @Override
  public Optional<JsonNode> get(String space, String id) {
    return whole.get(prefix + space, id);
  }

  @Override
  public List<JsonNode> list(String space) {
    return whole.list(prefix + space);
  }

  @Override
  public List<String> ids(String space) {
    return whole.ids(prefix + space);
  }

  @Override
  public Optional<JsonNode> change(
      String space, String id, UnaryOperator<@Nullable JsonNode> change) {
    return whole.change(prefix + space, id, change);
  }

  @Override
  public long next(String counter) {
    return whole.next(prefix + counter);
  }

  @Override
  public Contents contents(String prefix) {
    return whole.contents(this.prefix + prefix);
  }

  @Override
  public void replace(String prefix, Contents contents) {
    whole.replace(this.prefix + prefix, contents);
  }

  @Override
  public void put(String space, String id, JsonNode document) {
    whole.put(prefix + space, id, document);
  }

  @Override
  public void remove(String space, String id) {
    whole.remove(prefix + space, id);
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    return whole.alone(prefix + name, work);
  }

  @Override
  public boolean isShared() {
    return whole.isShared();
  }
}
