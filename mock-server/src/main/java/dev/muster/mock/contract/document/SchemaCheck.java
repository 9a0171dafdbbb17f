package dev.muster.mock.contract.document;

import dev.muster.mock.contract.document.Tree.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks the schemas of a document. Prism serves those that make no sense, and takes anything where
 * they stand; so the senseless parts are taken out of them.
 */
final class SchemaCheck {
  private static final Set<String> TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");

  private final Tree tree;
  private final Flaws flaws;
  private final boolean swagger;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  SchemaCheck(Tree tree, Flaws flaws, boolean swagger) {
    this.tree = tree;
    this.flaws = flaws;
    this.swagger = swagger;
  }

  /** Checks what has been asked for, and all that it refers to. */
  void run() {
    for (Node schema = open.poll(); schema != null; schema = open.poll()) {
      schema(schema);
    }
  }

  /** Will check the schemas that an object holds by name. */
  void members(Node map) {
    for (String name : List.copyOf(map.json().propertyNames())) {
      member(map, name);
    }
  }

  /** Will check a schema, or what its reference leads to. */
  void check(Node declared) {
    Node schema = tree.follow(declared);
    if (schema.json().isObject() && seen.add(schema.json())) {
      open.add(schema);
    }
  }

  private void schema(Node schema) {
    type(schema);
    keywords(schema);
    for (String member : List.copyOf(schema.json().propertyNames())) {
      switch (member) {
        case "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" ->
            map(schema, member);
        case "items",
            "additionalProperties",
            "additionalItems",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties" ->
            part(schema, member);
        case "allOf", "anyOf", "oneOf", "prefixItems" -> list(schema, member);
        default -> {}
      }
    }
  }

  private void type(Node schema) {
    JsonNode type = schema.json().path("type");
    boolean known = type.isMissingNode() || type.isArray() || TYPES.contains(type.asString(""));
    if (!known && !(swagger && type.asString("").equals("file"))) {
      flaws.leaveOut(
          schema, "type", "there is no type " + type.asString(type.toString()) + ": any is taken");
    }
  }

  private void keywords(Node schema) {
    for (String member : List.copyOf(schema.json().propertyNames())) {
      JsonNode value = schema.json().path(member);
      switch (member) {
        case "required" -> {
          if (!isNames(value)) {
            flaws.leaveOut(schema, member, "required must be a list of names: it is left out");
          }
        }
        case "enum" -> {
          if (!value.isArray()) {
            flaws.leaveOut(schema, member, "enum must be a list: it is left out");
          }
        }
        case "minimum",
            "maximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties" -> {
          if (!value.isNumber()) {
            flaws.leaveOut(schema, member, member + " must be a number: it is left out");
          }
        }
        default -> {}
      }
    }
  }

  private static boolean isNames(JsonNode value) {
    boolean names = value.isArray();
    for (JsonNode name : value.isArray() ? value : List.<JsonNode>of()) {
      names &= name.isString();
    }
    return names;
  }

  private void map(Node schema, String member) {
    if (schema.json().path(member).isObject()) {
      members(schema.child(member));
    } else {
      flaws.leaveOut(schema, member, member + " must be an object: it is left out");
    }
  }

  private void part(Node schema, String member) {
    if (schema.json().path(member).isArray()) {
      list(schema, member);
    } else {
      member(schema, member);
    }
  }

  private void list(Node schema, String member) {
    Node list = schema.child(member);
    if (!list.json().isArray()) {
      flaws.leaveOut(schema, member, member + " must be an array: it is left out");
      return;
    }
    for (int i = list.json().size() - 1; i >= 0; i--) {
      if (isSchema(list.json().get(i))) {
        check(list.item(i));
      } else {
        flaws.warn(list.item(i), "a schema must be an object: it is left out");
        ((ArrayNode) list.json()).remove(i);
      }
    }
    if (list.json().isEmpty()) {
      ((ObjectNode) schema.json()).remove(member);
    }
  }

  private void member(Node owner, String name) {
    if (isSchema(owner.json().path(name))) {
      check(owner.child(name));
    } else {
      flaws.leaveOut(owner, name, "a schema must be an object: it is left out");
    }
  }

  private static boolean isSchema(JsonNode json) {
    return json.isObject() || json.isBoolean();
  }
}
