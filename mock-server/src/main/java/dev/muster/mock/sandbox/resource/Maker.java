package dev.muster.mock.sandbox.resource;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.answer.Condition;
import dev.muster.mock.sandbox.answer.Scope;
import dev.muster.mock.sandbox.answer.Template;
import dev.muster.mock.sandbox.spec.MakeSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes the resources that operations and jobs make beside what they are about. */
public final class Maker {
  private final World world;

  public Maker(World world) {
    this.world = world;
  }

  /** Something that was made. */
  public record Made(String resource, String id) {}

  /**
   * Makes what the specs say.
   *
   * @param from when it begins to be there; empty for now
   */
  public List<Made> make(List<MakeSpec> specs, Scope scope, Optional<Instant> from) {
    List<Made> made = new ArrayList<>();
    for (MakeSpec spec : specs) {
      List<Scope> scopes =
          spec.each().map(list -> each(list, scope)).orElseGet(() -> List.of(scope));
      for (Scope one : scopes) {
        if (Condition.holds(spec.when(), one)) {
          made.add(make(spec, one, from));
        }
      }
    }
    return made;
  }

  private static List<Scope> each(String list, Scope scope) {
    return scope.find(list).valueStream().map(it -> scope.with("it", it)).toList();
  }

  private Made make(MakeSpec spec, Scope scope, Optional<Instant> from) {
    String id = Template.asText(world.template().fill(spec.id(), scope));
    String known = id.isEmpty() ? world.nextId() : id;
    Items items = new Items(world, spec.resource());
    Scope with = scope.with("id", StringNode.valueOf(known));
    // Its fields speak of the item that it is made with, not of itself.
    if (from.isPresent()) {
      items.placeFrom(known, fill(Json.object().put("id", known), spec.set(), with), from.get());
    } else {
      items.change(
          known,
          before -> {
            ObjectNode item = before == null ? Json.object() : Items.unchanged(before);
            return fill(item.put("id", known), spec.set(), with);
          });
    }
    return new Made(spec.resource(), known);
  }

  /** The item with those fields, each of which knows those before it as fields of the item. */
  ObjectNode set(ObjectNode item, Map<String, JsonNode> fields, Scope scope) {
    return fill(item, fields, scope.with("item", item));
  }

  private ObjectNode fill(ObjectNode item, Map<String, JsonNode> fields, Scope scope) {
    for (Map.Entry<String, JsonNode> field : fields.entrySet()) {
      JsonNode value = world.template().fill(field.getValue(), scope);
      if (value.isMissingNode()) {
        item.remove(field.getKey());
      } else {
        item.set(field.getKey(), value);
      }
    }
    return item;
  }
}
