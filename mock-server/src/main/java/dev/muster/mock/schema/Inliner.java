package dev.muster.mock.schema;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the targets of references in the place of the references. Where a schema contains itself,
 * the reference at the back edge stays, as a pointer into the document. What has no such back edge
 * is made once and shared.
 */
final class Inliner {
  private static final int DEEPEST = 400;
  private static final int MOST_NODES = 3_000;

  private final JsonNode document;
  private final Map<JsonNode, JsonNode> shared = new IdentityHashMap<>();
  private final Map<JsonNode, JsonNode> entries = new IdentityHashMap<>();
  private @Nullable Map<JsonNode, String> pointers;
  private @Nullable CrawlOrder order;

  Inliner(JsonNode document) {
    this.document = document;
  }

  /** A node of the document with its references followed; the same each time. */
  synchronized JsonNode inline(JsonNode node) {
    JsonNode known = entries.get(node);
    if (known == null) {
      known = new Unfolding().child(node);
      entries.put(node, known);
    }
    return known;
  }

  /** The node that a chain of plain references ends at; null where it ends nowhere. */
  private @Nullable JsonNode target(String reference) {
    JsonNode found = Pointers.find(document, reference);
    for (int hops = 0; found != null && isReference(found) && found.size() == 1; hops++) {
      if (hops > 100) {
        return null;
      }
      found = Pointers.find(document, found.get("$ref").stringValue());
    }
    return found;
  }

  static boolean isReference(JsonNode node) {
    JsonNode reference = node.isObject() ? node.get("$ref") : null;
    return reference != null
        && reference.isString()
        && (reference.stringValue().startsWith("#/") || reference.stringValue().equals("#"));
  }

  private String pointer(JsonNode node, String otherwise) {
    if (pointers == null) {
      pointers = new IdentityHashMap<>();
      locate(document, "#", pointers);
    }
    return pointers.getOrDefault(node, otherwise);
  }

  private static void locate(JsonNode node, String pointer, Map<JsonNode, String> into) {
    if (!node.isContainer() || into.putIfAbsent(node, pointer) != null) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      locate(member.getValue(), pointer + "/" + Pointers.escape(member.getKey()), into);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      locate(node.get(i), pointer + "/" + i, into);
    }
  }

  private CrawlOrder order() {
    if (order == null) {
      order = new CrawlOrder(document);
    }
    return order;
  }

  /** One walk from one node: what is above it must not appear below it again. */
  private final class Unfolding {
    private final Map<JsonNode, Boolean> ancestors = new IdentityHashMap<>();
    private int nodes;
    private int backEdges;

    JsonNode child(JsonNode node) {
      if (!node.isContainer()) {
        return node;
      }
      if (isReference(node)) {
        return node.size() == 1 ? reference(node) : extended(node);
      }
      return contents(node);
    }

    private JsonNode reference(JsonNode node) {
      String reference = node.get("$ref").stringValue();
      JsonNode target = target(reference);
      if (target == null) {
        backEdges++;
        return node;
      }
      if (!target.isContainer()) {
        return target;
      }
      if (isReference(target)) {
        return extended(target);
      }
      return mustStop(target) ? stop(node, target, reference) : contents(target);
    }

    private boolean mustStop(JsonNode target) {
      return ancestors.containsKey(target) || ancestors.size() > DEEPEST || nodes > MOST_NODES;
    }

    private JsonNode stop(JsonNode node, JsonNode target, String reference) {
      backEdges++;
      ObjectNode stays = ((ObjectNode) node).objectNode();
      return stays.put("$ref", pointer(target, reference));
    }

    /** A reference with siblings, which are laid over what it refers to. */
    private JsonNode extended(JsonNode node) {
      String reference = node.get("$ref").stringValue();
      if (mustStop(node)) {
        return stop(node, node, reference);
      }
      JsonNode target = target(reference);
      if (target == null) {
        backEdges++;
        return node;
      }
      if (!target.isObject()) {
        return child(target);
      }
      Map<String, JsonNode> members = new LinkedHashMap<>();
      lay(node, members, 0);
      return known(node, () -> object((ObjectNode) node, members));
    }

    private void lay(JsonNode node, Map<String, JsonNode> members, int hops) {
      JsonNode target =
          isReference(node) && hops < 100 ? target(node.get("$ref").stringValue()) : null;
      if (target != null && order().targetWins(node)) {
        lay(target, members, hops + 1);
      }
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        if (target == null || !member.getKey().equals("$ref")) {
          members.putIfAbsent(member.getKey(), member.getValue());
        }
      }
      if (target != null) {
        lay(target, members, hops + 1);
      }
    }

    private JsonNode contents(JsonNode node) {
      return known(
          node,
          () ->
              node.isArray() ? array((ArrayNode) node) : object((ObjectNode) node, members(node)));
    }

    private Map<String, JsonNode> members(JsonNode node) {
      Map<String, JsonNode> members = new LinkedHashMap<>();
      node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
      return members;
    }

    private JsonNode known(JsonNode node, Supplier<JsonNode> make) {
      JsonNode done = shared.get(node);
      if (done != null) {
        return done;
      }
      nodes++;
      int before = backEdges;
      ancestors.put(node, true);
      JsonNode made = make.get();
      ancestors.remove(node);
      if (backEdges == before) {
        shared.put(node, made);
      }
      return made;
    }

    private JsonNode object(ObjectNode node, Map<String, JsonNode> members) {
      ObjectNode made = node.objectNode();
      boolean changed = isReference(node);
      for (Map.Entry<String, JsonNode> member : members.entrySet()) {
        JsonNode value = child(member.getValue());
        changed |= value != member.getValue();
        made.set(member.getKey(), value);
      }
      return changed ? made : node;
    }

    private JsonNode array(ArrayNode node) {
      ArrayNode made = node.arrayNode(node.size());
      boolean changed = false;
      for (JsonNode item : node) {
        JsonNode value = child(item);
        changed |= value != item;
        made.add(value);
      }
      return changed ? made : node;
    }
  }
}
