package dev.muster.mock.sandbox.resource;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The resources of one type. One that is being changed holds both what it is until then and what it
 * will be, and when; reading it looks at the clock.
 */
public final class Items {
  private static final String CHANGE = "_change";
  private static final String FROM = "_from";

  /** The instant from which on an item's {@code status} is {@code expired}. */
  static final String GONE = "gone";

  private final World world;
  private final String space;

  public Items(World world, String type) {
    this.world = world;
    this.space = world.space("resources/" + type);
  }

  /** The types of which there is one now. */
  public static Set<String> types(World world) {
    Set<String> types = new TreeSet<>();
    for (String type : world.store().contents(world.space("resources/")).spaces().keySet()) {
      if (!type.contains("/")) {
        types.add(type);
      }
    }
    return types;
  }

  /** What is there now. */
  public Optional<JsonNode> find(String id) {
    return world.store().get(space, id).map(this::settled).filter(item -> !item.isMissingNode());
  }

  /** All that are there now, oldest first. */
  public ArrayNode all() {
    ArrayNode all = Json.array();
    entries().forEach(entry -> all.add(entry.item()));
    return all;
  }

  /** The same, each with its place among all that ever were, as far as that is known. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    long ordinal = 0;
    for (JsonNode item : world.store().list(space)) {
      JsonNode now = settled(item);
      ordinal++;
      if (!now.isMissingNode()) {
        entries.add(new Entry(ordinal, now));
      }
    }
    return entries;
  }

  /** Changes one in one step; the change sees it as it is now, or null. */
  public Optional<JsonNode> change(String id, UnaryOperator<@Nullable JsonNode> change) {
    return world
        .store()
        .change(
            space,
            id,
            before -> {
              JsonNode now = before == null ? null : settled(before);
              return change.apply(now == null || now.isMissingNode() ? null : now);
            });
  }

  /** Does what looks at all of them while nobody else does. */
  <T> T alone(Supplier<T> work) {
    return world.store().alone(space, work);
  }

  /** Puts one there that is seen from an instant on. */
  public void placeFrom(String id, ObjectNode item, Instant from) {
    place(id, item.put(FROM, from.toString()));
  }

  /** Has one that is seen from an instant on be seen from another on; nothing if it is gone. */
  public void begin(String id, Instant from) {
    world
        .store()
        .change(
            space,
            id,
            before ->
                before == null ? null : before.deepCopy().asObject().put(FROM, from.toString()));
  }

  /** Takes away those that are there and pass; they are given back. */
  public List<JsonNode> clear(Predicate<JsonNode> passes) {
    List<JsonNode> gone = new ArrayList<>();
    for (String id : world.store().ids(space)) {
      AtomicReference<JsonNode> passing = new AtomicReference<>();
      world
          .store()
          .change(
              space,
              id,
              before -> {
                JsonNode now = before == null ? Json.mapper().missingNode() : settled(before);
                boolean goes = !now.isMissingNode() && passes.test(now);
                passing.set(goes ? now : null);
                return goes ? null : before;
              });
      Optional.ofNullable(passing.get()).ifPresent(gone::add);
    }
    return gone;
  }

  /** Takes one away. */
  public void remove(String id) {
    world.store().remove(space, id);
  }

  /** Puts one there as it is. */
  public void place(String id, JsonNode item) {
    world.store().put(space, id, item);
  }

  /**
   * An item that will be another.
   *
   * @param until what it is until then
   * @param then what it will be; missing if it will be gone
   */
  static ObjectNode changing(
      JsonNode until, JsonNode then, String operation, String token, Instant due) {
    ObjectNode item = until.deepCopy().asObject();
    ObjectNode change = item.putObject(CHANGE);
    change.put("operation", operation).put("token", token).put("due", due.toString());
    change.set("then", then.isMissingNode() ? Json.mapper().nullNode() : then);
    return item;
  }

  /** Notes that the change of an item, if it has one, is given up. */
  void giveUp(JsonNode item) {
    String token = item.path(CHANGE).path("token").asString("");
    if (!token.isEmpty()) {
      world.store().change(space + "/given-up", token, before -> Json.object());
    }
  }

  /** Whether the change of that token was given up. */
  boolean isGivenUp(String token) {
    return world.store().get(space + "/given-up", token).isPresent();
  }

  /** The item without the change that is under way. */
  static ObjectNode unchanged(JsonNode item) {
    return without(item, CHANGE);
  }

  /** The operation that is changing an item; missing if none is. */
  static JsonNode changer(@Nullable JsonNode item) {
    return item == null ? Json.mapper().missingNode() : item.path(CHANGE).path("operation");
  }

  /** What an item that is being changed will be; missing if it is not, or will be gone. */
  static JsonNode future(@Nullable JsonNode item) {
    return item == null ? Json.mapper().missingNode() : item.path(CHANGE).path("then");
  }

  private JsonNode settled(JsonNode item) {
    if (item.has(FROM)) {
      return isPast(item.path(FROM)) ? without(item, FROM) : Json.mapper().missingNode();
    }
    if (item.has(GONE) && isPast(item.path(GONE))) {
      return item.deepCopy().asObject().put("status", "expired");
    }
    JsonNode change = item.path(CHANGE);
    if (!change.isObject() || !isPast(change.path("due"))) {
      return item;
    }
    JsonNode then = change.path("then");
    return then.isNull() ? Json.mapper().missingNode() : then;
  }

  private boolean isPast(JsonNode instant) {
    return instant.isString() && !Instant.parse(instant.stringValue()).isAfter(world.clock().now());
  }

  private static ObjectNode without(JsonNode item, String field) {
    ObjectNode same = item.deepCopy().asObject();
    same.remove(field);
    return same;
  }
}
