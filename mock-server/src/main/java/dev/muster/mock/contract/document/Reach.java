package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes those operations out of a document that cannot be served, so that the others can. */
final class Reach {
  private final Tree tree;
  private final Set<JsonNode> broken;
  private final Flaws flaws = new Flaws();

  /**
   * @param broken references that lead nowhere
   */
  Reach(Tree tree, Set<JsonNode> broken) {
    this.tree = tree;
    this.broken = broken;
  }

  /** A warning for each operation that is left out. */
  List<Flaw> prune() {
    Node paths = tree.root().child("paths");
    for (String template : List.copyOf(paths.json().propertyNames())) {
      Node declared = paths.child(template);
      Node item = tree.follow(declared);
      if (!template.startsWith("/") || !item.json().isObject()) {
        flaws.leaveOut(paths, template, "the path is left out");
      } else {
        item(paths, template, item);
      }
    }
    return flaws.all();
  }

  private void item(Node paths, String template, Node item) {
    if (isBroken(item.child("parameters").json())) {
      flaws.leaveOut(paths, template, "the path is left out");
      return;
    }
    for (String method : List.copyOf(item.json().propertyNames())) {
      if (DocumentCheck.METHODS.contains(method)) {
        JsonNode operation = item.json().path(method);
        if (!operation.isObject() || isBroken(operation)) {
          flaws.leaveOut(item, method, "the operation is left out");
        }
      }
    }
  }

  /** Whether a broken reference is met on the way from here. */
  private boolean isBroken(JsonNode from) {
    if (broken.isEmpty()) {
      return false;
    }
    Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty()) {
      JsonNode node = open.removeLast();
      if (!node.isContainer() || !seen.add(node)) {
        continue;
      } else if (broken.contains(node)) {
        return true;
      }
      if (node instanceof ObjectNode && node.path("$ref").asString("").startsWith("#")) {
        open.add(tree.target(node.path("$ref").stringValue()));
      }
      node.forEach(open::add);
    }
    return false;
  }
}
