package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One schema that asks for what several ask for. What only a schema within can say stays an {@code
 * allOf} of the originals, so that nothing is copied deeply.
 */
final class SchemaMerge {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> APART =
      Set.of("$ref", "allOf", "oneOf", "anyOf", "not", "if", "then", "else");

  private final ObjectNode merged = NODES.objectNode();

  void add(ObjectNode schema) {
    for (var member : schema.properties()) {
      String keyword = member.getKey();
      if (!APART.contains(keyword)) {
        JsonNode before = merged.get(keyword);
        JsonNode value = member.getValue();
        merged.set(keyword, before == null ? value : both(keyword, before, value));
      }
    }
  }

  ObjectNode merged() {
    return merged;
  }

  private static JsonNode both(String keyword, JsonNode one, JsonNode other) {
    return switch (keyword) {
      case "minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties" ->
          one.isNumber() && other.isNumber() && JsValues.asDouble(one) > JsValues.asDouble(other)
              ? one
              : other;
      case "maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties" ->
          one.isNumber() && other.isNumber() && JsValues.asDouble(one) < JsValues.asDouble(other)
              ? one
              : other;
      case "multipleOf" -> multiple(one, other);
      case "uniqueItems" -> one.asBoolean(false) ? one : other;
      case "type" -> types(one, other);
      case "required" -> union(one, other);
      case "enum" -> common(one, other);
      case "properties", "patternProperties", "dependencies", "dependentSchemas" ->
          named(one, other);
      case "additionalProperties", "unevaluatedProperties" -> additional(one, other);
      case "items", "additionalItems", "propertyNames", "contains" ->
          one.isObject() && other.isObject() ? all(one, other) : other;
      default -> other;
    };
  }

  static ObjectNode all(JsonNode... parts) {
    ObjectNode both = NODES.objectNode();
    ArrayNode all = both.putArray("allOf");
    for (JsonNode part : parts) {
      all.add(part);
    }
    return both;
  }

  private static JsonNode additional(JsonNode one, JsonNode other) {
    if (one.isBoolean()) {
      return one.booleanValue() ? other : one;
    }
    return other.isObject() ? all(one, other) : other.asBoolean(true) ? one : other;
  }

  private static JsonNode named(JsonNode one, JsonNode other) {
    if (!(one instanceof ObjectNode) || !(other instanceof ObjectNode)) {
      return other;
    }
    ObjectNode members = ((ObjectNode) one).objectNode();
    one.properties().forEach(member -> members.set(member.getKey(), member.getValue()));
    for (var member : other.properties()) {
      JsonNode before = members.get(member.getKey());
      boolean same = before == null || before == member.getValue() || !before.isObject();
      JsonNode value = member.getValue();
      members.set(member.getKey(), same || !value.isObject() ? value : all(before, value));
    }
    return members;
  }

  private static JsonNode types(JsonNode one, JsonNode other) {
    Set<String> left = names(one);
    Set<String> both = new LinkedHashSet<>();
    for (String type : names(other)) {
      if (left.contains(type) || "integer".equals(type) && left.contains("number")) {
        both.add(type);
      } else if ("number".equals(type) && left.contains("integer")) {
        both.add("integer");
      }
    }
    if (both.isEmpty()) {
      return other;
    }
    if (both.size() == 1) {
      return NODES.stringNode(both.iterator().next());
    }
    ArrayNode types = NODES.arrayNode();
    both.forEach(types::add);
    return types;
  }

  static Set<String> names(JsonNode types) {
    Set<String> names = new LinkedHashSet<>();
    if (types.isString()) {
      names.add(types.stringValue());
    }
    types.values().forEach(type -> names.add(type.asString("")));
    return names;
  }

  private static JsonNode union(JsonNode one, JsonNode other) {
    if (!one.isArray() || !other.isArray()) {
      return one.isArray() ? one : other;
    }
    Set<JsonNode> all = new LinkedHashSet<>(one.valueStream().toList());
    all.addAll(other.valueStream().toList());
    return NODES.arrayNode().addAll(all);
  }

  private static JsonNode common(JsonNode one, JsonNode other) {
    Set<JsonNode> left = new LinkedHashSet<>(one.valueStream().toList());
    left.retainAll(other.valueStream().toList());
    return left.isEmpty() ? other : NODES.arrayNode().addAll(left);
  }

  private static JsonNode multiple(JsonNode one, JsonNode other) {
    if (!one.isNumber() || !other.isNumber()) {
      return one.isNumber() ? one : other;
    }
    if (!isStep(one) || !isStep(other)) {
      return isStep(one) ? one : other;
    }
    BigDecimal left = one.decimalValue();
    BigDecimal right = other.decimalValue();
    if (left.remainder(right).signum() == 0) {
      return one;
    }
    return right.remainder(left).signum() == 0 ? other : NODES.numberNode(left.multiply(right));
  }

  private static boolean isStep(JsonNode step) {
    double size = JsValues.asDouble(step);
    return size > 1e-100 && size < 1e100;
  }
}
