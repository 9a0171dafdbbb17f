package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.resource.Entry;
import dev.muster.mock.sandbox.resource.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The resources of one path, such as {@code /users/7/posts}, by their ids. */
final class Slots {
  private static final String ITEM = "item";

  private final World world;
  private final Items items;
  private final String path;

  Slots(World world, String path) {
    this.world = world;
    this.items = new Items(world, path);
    this.path = path;
  }

  String path() {
    return path;
  }

  Optional<JsonNode> find(String id) {
    return items.find(id).map(slot -> slot.path(ITEM));
  }

  /** Those that pass, oldest first. */
  List<Entry> entries(Predicate<JsonNode> passes) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : items.entries()) {
      JsonNode item = entry.item().path(ITEM);
      if (passes.test(item)) {
        entries.add(new Entry(entry.ordinal(), item));
      }
    }
    return entries;
  }

  /** Changes one in one step; null stands for one that is not there. */
  Optional<JsonNode> change(String id, UnaryOperator<@Nullable JsonNode> change) {
    return items
        .change(
            id,
            slot -> {
              JsonNode after = change.apply(slot == null ? null : slot.path(ITEM));
              return after == null ? null : Json.object().set(ITEM, after);
            })
        .map(slot -> slot.path(ITEM));
  }

  /** Takes one away, with all that lies below it; empty where it was not there. */
  Optional<JsonNode> take(String id) {
    AtomicReference<JsonNode> taken = new AtomicReference<>();
    items.change(
        id,
        slot -> {
          taken.set(slot);
          return null;
        });
    world.store().clear(world.space("resources/" + path + "/" + id + "/"));
    return Optional.ofNullable(taken.get()).map(slot -> slot.path(ITEM));
  }

  /** Takes those away that pass. */
  void clear(Predicate<JsonNode> passes) {
    for (String id : world.store().ids(world.space("resources/" + path))) {
      if (find(id).filter(passes).isPresent()) {
        take(id);
      }
    }
  }
}
