package dev.muster.mock.contract.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the references of a tree, and what each of them means where it stands. */
final class Scan {
  private final Set<JsonNode> document = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<JsonNode> values = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<JsonNode, Reference> references = new IdentityHashMap<>();
  private final Deque<String> trail = new ArrayDeque<>();
  private final List<Reference> found = new ArrayList<>();

  /**
   * The references in and below a node that have not been found before.
   *
   * @param pointer of the node, in its source
   */
  List<Reference> below(SourceText source, String pointer, JsonNode node, Position position) {
    found.clear();
    trail.clear();
    trail.addLast(source.prefix() + pointer);
    walk(source, node, null, "", position);
    return List.copyOf(found);
  }

  @Nullable Reference at(JsonNode node) {
    return references.get(node);
  }

  private void walk(
      SourceText source, JsonNode node, @Nullable JsonNode parent, String name, Position position) {
    if (!node.isContainer() || !(position.isDocument() ? document : values).add(node)) {
      return;
    }
    if (node instanceof ObjectNode object && isReference(object, position)) {
      Reference reference =
          new Reference(source, object, parent, name, String.join("", trail), position);
      references.put(object, reference);
      found.add(reference);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      String item = Integer.toString(i);
      enter(item);
      walk(source, node.get(i), node, item, position.item());
      trail.removeLast();
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getValue().isContainer()) {
        enter(member.getKey());
        Position inside = position.member(member.getKey(), member.getValue());
        walk(source, member.getValue(), node, member.getKey(), inside);
        trail.removeLast();
      }
    }
  }

  private void enter(String name) {
    trail.addLast("/" + Pointer.escape(name));
  }

  /** In a value, an object is a reference only if it is nothing else. */
  private boolean isReference(ObjectNode node, Position position) {
    Reference before = references.get(node);
    return node.path("$ref").isString()
        && (position != Position.DATA || node.size() == 1)
        && (before == null || !before.position.isDocument());
  }
}
