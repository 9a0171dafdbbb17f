package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Reference.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the target in the place of a reference where a mere {@code $ref} would not do: where nobody
 * follows it, and where keys beside it override what it leads to.
 */
final class Expansion {
  private final Map<JsonNode, Reference> pending = new IdentityHashMap<>();
  private final Map<JsonNode, Target> targets = new IdentityHashMap<>();
  private final Set<Reference> done = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Reference> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Expansion(Collection<Reference> references) {
    for (Reference reference : references) {
      if (reference.target == null) {
        continue;
      }
      targets.put(reference.node, reference.target);
      if (!reference.position.isFollowed()
          || reference.position == Position.FOLLOWED && reference.hasSiblings()) {
        pending.put(reference.node, reference);
      }
    }
  }

  void run() {
    pending.values().forEach(this::expand);
  }

  private void expand(Reference reference) {
    if (reference.target == null || done.contains(reference) || !open.add(reference)) {
      return;
    }
    JsonNode target = end(reference.target);
    Reference onTheWay = pending.get(target);
    if (onTheWay != null) {
      expand(onTheWay);
    }
    if (target instanceof ObjectNode object) {
      merge(reference, object);
    } else {
      reference.replaceBy(copy(target));
    }
    open.remove(reference);
    done.add(reference);
  }

  /** Follows mere references; ends at one that is still to be expanded. */
  private JsonNode end(Target target) {
    JsonNode node = target.node();
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (seen.add(node) && !pending.containsKey(node)) {
      Target next = targets.get(node);
      if (next == null) {
        return node;
      }
      node = next.node();
    }
    return node;
  }

  /** What the keys beside the reference say holds; the rest is the target's. */
  private void merge(Reference reference, ObjectNode target) {
    Map<String, JsonNode> own = new LinkedHashMap<>();
    reference.node.properties().forEach(member -> own.put(member.getKey(), member.getValue()));
    own.remove("$ref");
    if (target == reference.node) {
      reference.node.remove("$ref");
      return;
    }
    reference.node.removeAll();
    for (Map.Entry<String, JsonNode> member : target.properties()) {
      JsonNode value = own.remove(member.getKey());
      reference.node.set(member.getKey(), value == null ? copy(member.getValue()) : value);
    }
    own.forEach(reference.node::set);
  }

  /**
   * A copy, in which references that are expanded elsewhere lead there: so that circles end, and
   * nothing grows beyond measure.
   */
  private JsonNode copy(JsonNode node) {
    Reference inside = pending.get(node);
    if (inside != null && inside.position.isFollowed()) {
      return JsonNodeFactory.instance.objectNode().put("$ref", Pointer.fragment(inside.pointer));
    } else if (inside != null && !done.contains(inside)) {
      expand(inside);
      return inside.value == node ? contents(node) : copy(inside.value);
    }
    return contents(node);
  }

  private JsonNode contents(JsonNode node) {
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(member -> copy.set(member.getKey(), copy(member.getValue())));
      return copy;
    } else if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return node;
  }
}
