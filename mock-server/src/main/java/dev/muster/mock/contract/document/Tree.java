package dev.muster.mock.contract.document;

import dev.muster.mock.http.Percent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A tree whose references are all local. */
final class Tree {
  /** Something in the tree, and where it stands. */
  record Node(String pointer, JsonNode json) {
    Node child(String name) {
      return new Node(Pointer.join(pointer, name), json.path(name));
    }

    Node item(int index) {
      return new Node(pointer + "/" + index, json.path(index));
    }
  }

  private final JsonNode root;
  private final Map<String, JsonNode> known = new HashMap<>();

  Tree(JsonNode root) {
    this.root = root;
  }

  Node root() {
    return new Node("", root);
  }

  /** What the reference here, if any, leads to in the end; missing if it leads nowhere. */
  Node follow(Node node) {
    if (!node.json().path("$ref").isString()) {
      return node;
    }
    Node at = node;
    Set<String> seen = new HashSet<>();
    while (at.json().path("$ref").isString()) {
      String reference = at.json().path("$ref").stringValue();
      if (!reference.startsWith("#") || !seen.add(reference)) {
        return new Node(at.pointer(), MissingNode.getInstance());
      }
      at = new Node(Percent.decode(reference.substring(1)), target(reference));
    }
    return at;
  }

  JsonNode target(String reference) {
    return known.computeIfAbsent(reference, text -> at(Percent.decode(text.substring(1))));
  }

  private JsonNode at(String pointer) {
    JsonNode node = root;
    for (String name : Pointer.names(pointer)) {
      node =
          node.isArray() && name.matches("[0-9]{1,9}")
              ? node.path(Integer.parseInt(name))
              : node.path(name);
    }
    return node;
  }
}
