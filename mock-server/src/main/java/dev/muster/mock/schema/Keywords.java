package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The keywords that a draft gives meaning to, and what their values have to be. */
final class Keywords {
  private static final Set<String> ANY =
      Set.of(
          "$comment",
          "id",
          "$ref",
          "type",
          "nullable",
          "const",
          "enum",
          "not",
          "anyOf",
          "oneOf",
          "allOf",
          "if",
          "then",
          "else");
  private static final Set<String> NUMBER =
      Set.of("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "format");
  private static final Set<String> STRING =
      Set.of(
          "maxLength",
          "minLength",
          "pattern",
          "format",
          "formatMaximum",
          "formatMinimum",
          "formatExclusiveMaximum",
          "formatExclusiveMinimum");
  private static final Set<String> ARRAY =
      Set.of("maxItems", "minItems", "items", "contains", "uniqueItems");
  private static final Set<String> OBJECT =
      Set.of(
          "maxProperties",
          "minProperties",
          "required",
          "propertyNames",
          "additionalProperties",
          "dependencies",
          "properties",
          "patternProperties");

  private final Map<Node.Kind, Set<String>> groups = new EnumMap<>(Node.Kind.class);
  private final Set<String> all = new HashSet<>();

  Keywords(Draft draft) {
    groups.put(Node.Kind.ANY, new HashSet<>(ANY));
    groups.put(Node.Kind.NUMBER, new HashSet<>(NUMBER));
    groups.put(Node.Kind.STRING, new HashSet<>(STRING));
    groups.put(Node.Kind.ARRAY, new HashSet<>(ARRAY));
    groups.put(Node.Kind.OBJECT, new HashSet<>(OBJECT));
    if (draft.modern()) {
      add(Node.Kind.ANY, "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef");
      add(Node.Kind.ARRAY, "maxContains", "minContains", "unevaluatedItems");
      add(Node.Kind.OBJECT, "dependentRequired", "dependentSchemas", "unevaluatedProperties");
    }
    add(Node.Kind.ARRAY, draft.prefixItems() ? "prefixItems" : "additionalItems");
    groups.values().forEach(all::addAll);
  }

  private void add(Node.Kind kind, String... keywords) {
    groups.computeIfAbsent(kind, none -> new HashSet<>()).addAll(List.of(keywords));
  }

  boolean hasGroup(JsonNode schema, Node.Kind kind) {
    return hasOne(schema, groups.getOrDefault(kind, Set.of()));
  }

  private static boolean hasOne(JsonNode schema, Set<String> keywords) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      if (keywords.contains(member.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a schema says nothing, or {@code true}. */
  boolean acceptsAll(JsonNode schema) {
    return schema.isBoolean() ? schema.booleanValue() : schema.isObject() && !hasOne(schema, all);
  }

  boolean anyAcceptsAll(JsonNode schemas) {
    for (JsonNode schema : schemas) {
      if (acceptsAll(schema)) {
        return true;
      }
    }
    return false;
  }

  boolean hasMoreThanRef(JsonNode schema) {
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      if (!member.getKey().equals("$ref") && all.contains(member.getKey())) {
        return true;
      }
    }
    return false;
  }

  static String text(JsonNode value, String keyword) {
    if (!value.isString()) {
      throw new Refused(keyword + " value must be string");
    }
    return value.stringValue();
  }

  static JsonNode number(JsonNode value, String keyword) {
    if (!value.isNumber()) {
      throw new Refused(keyword + " value must be number");
    }
    return value;
  }

  static JsonNode array(JsonNode value, String keyword) {
    if (!value.isArray()) {
      throw new Refused(keyword + " value must be array");
    }
    return value;
  }

  static JsonNode object(JsonNode value, String keyword) {
    if (!value.isObject()) {
      throw new Refused(keyword + " value must be object");
    }
    return value;
  }

  static JsonNode schema(JsonNode value, String keyword) {
    if (!value.isObject() && !value.isBoolean()) {
      throw new Refused(keyword + " value must be object or boolean");
    }
    return value;
  }

  static List<String> names(JsonNode values) {
    List<String> names = new ArrayList<>();
    values.forEach(value -> names.add(Script.text(value)));
    return names;
  }
}
