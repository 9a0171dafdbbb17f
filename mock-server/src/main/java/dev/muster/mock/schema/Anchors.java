package dev.muster.mock.schema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds schemas by the names that they give themselves. */
final class Anchors {
  private final String name;
  private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Anchors(String name) {
    this.name = name;
  }

  /** The schema below a root that {@code #name} means; null where there is none. */
  static @Nullable JsonNode find(JsonNode root, String reference) {
    if (!reference.startsWith("#") || reference.length() < 2) {
      return null;
    }
    if (reference.startsWith("#/")) {
      return Pointers.find(root, reference);
    }
    return new Anchors(reference.substring(1)).find(root);
  }

  private @Nullable JsonNode find(JsonNode node) {
    if (!node.isContainer() || !seen.add(node)) {
      return null;
    }
    if (is(node.get("$anchor"), name)
        || is(node.get("$dynamicAnchor"), name)
        || is(node.get("$id"), "#" + name)) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = find(child);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean is(@Nullable JsonNode value, String text) {
    return value != null && value.isString() && value.stringValue().equals(text);
  }
}
