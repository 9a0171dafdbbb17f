package dev.muster.mock.validate;

import dev.muster.mock.contract.Place;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the texts of parameters and form fields as the types that their schemas ask for. */
final class Coercion {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,200})(\\.[0-9]{1,200})?([eE][+-]?[0-9]{1,2})?");
  private static final int DEEPEST = 16;

  private Coercion() {}

  /** The value that a text stands for; the text itself where it stands for none of the types. */
  static JsonNode scalar(Place schema, String text) {
    Set<String> types = types(schema);
    boolean number = types.contains("number") || types.contains("integer");
    if (types.contains("string")) {
      return NODES.stringNode(text);
    }
    if (number && NUMBER.matcher(text).matches()) {
      return number(new BigDecimal(text));
    }
    if (types.contains("boolean") && (text.equals("true") || text.equals("false"))) {
      return NODES.booleanNode(text.equals("true"));
    }
    if (types.contains("null") && (text.isEmpty() || text.equals("null"))) {
      return NODES.nullNode();
    }
    return NODES.stringNode(text);
  }

  /** To a schema of OpenAPI 3.0 a decimal is no integer, whatever its value. */
  private static JsonNode number(BigDecimal value) {
    return value.scale() == 0
        ? NODES.numberNode(value.toBigIntegerExact())
        : NODES.numberNode(value);
  }

  static boolean isArray(Place schema) {
    return types(schema).contains("array");
  }

  static boolean isObject(Place schema) {
    return types(schema).contains("object");
  }

  /** The types that a schema allows, as far as it names them. */
  private static Set<String> types(Place schema) {
    Set<String> types = new HashSet<>();
    collect(schema, types, 0);
    return types;
  }

  private static void collect(Place schema, Set<String> types, int depth) {
    Place place = schema.follow();
    JsonNode type = place.json().path("type");
    if (type.isString()) {
      types.add(type.stringValue());
    }
    type.forEach(one -> types.add(one.asString("")));
    if (place.flag("nullable")) {
      types.add("null");
    }
    for (String group : List.of("allOf", "oneOf", "anyOf")) {
      if (depth < DEEPEST) {
        place.child(group).items().forEach(part -> collect(part, types, depth + 1));
      }
    }
  }

  /** The schema of an object's property, looked for in its parts and variants too. */
  static Place property(Place schema, String name) {
    return property(schema, name, 0);
  }

  private static Place property(Place schema, String name, int depth) {
    Place place = schema.follow();
    Place own = place.child("properties").child(name);
    if (!own.missing() || depth > DEEPEST) {
      return own;
    }
    for (String group : List.of("allOf", "oneOf", "anyOf")) {
      for (Place part : place.child(group).items()) {
        Place found = property(part, name, depth + 1);
        if (!found.missing()) {
          return found;
        }
      }
    }
    return place.child("additionalProperties");
  }
}
