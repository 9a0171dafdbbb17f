package dev.muster.contract.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What several values made at random have in common, as JSON: {@code "number"}, {@code
 * "string:uuid"}, {@code {"id": "number", "*": "string"}} where {@code *} stands for keys that not
 * every value has, {@code ["string"]} for items, and alternatives as {@code {"|": [...]}}.
 */
final class Shape {
  private static final String ANYTHING = "anything";
  private static final String OTHER_KEYS = "*";
  private static final String ALTERNATIVES = "|";
  private static final Map<String, Pattern> KINDS = kinds();

  private Shape() {}

  /** The shape that everything has. */
  static JsonNode anything() {
    return StringNode.valueOf(ANYTHING);
  }

  static JsonNode of(List<JsonNode> values) {
    List<JsonNode> objects = new ArrayList<>();
    List<JsonNode> items = new ArrayList<>();
    boolean arrays = false;
    List<String> texts = new ArrayList<>();
    Set<String> scalars = new TreeSet<>();
    for (JsonNode value : values) {
      if (value.isObject()) {
        objects.add(value);
      } else if (value.isArray()) {
        arrays = true;
        value.forEach(items::add);
      } else if (value.isString()) {
        texts.add(value.stringValue());
      } else {
        scalars.add(value.isNumber() ? "number" : value.isBoolean() ? "boolean" : "null");
      }
    }
    if (!texts.isEmpty()) {
      scalars.add(kind(texts));
    }
    List<JsonNode> shapes = new ArrayList<>();
    scalars.forEach(scalar -> shapes.add(StringNode.valueOf(scalar)));
    if (arrays) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      shapes.add(items.isEmpty() ? array : array.add(of(items)));
    }
    if (!objects.isEmpty()) {
      shapes.add(ofObjects(objects));
    }
    return shapes.size() == 1
        ? shapes.get(0)
        : JsonMapper.shared()
            .createObjectNode()
            .set(ALTERNATIVES, JsonMapper.shared().createArrayNode().addAll(shapes));
  }

  private static JsonNode ofObjects(List<JsonNode> objects) {
    Map<String, List<JsonNode>> byKey = new TreeMap<>();
    objects.forEach(
        object ->
            object
                .properties()
                .forEach(
                    property ->
                        byKey
                            .computeIfAbsent(property.getKey(), key -> new ArrayList<>())
                            .add(property.getValue())));
    ObjectNode shape = JsonMapper.shared().createObjectNode();
    List<JsonNode> sometimes = new ArrayList<>();
    byKey.forEach(
        (key, values) -> {
          if (values.size() == objects.size()) {
            shape.set(key, of(values));
          } else {
            sometimes.addAll(values);
          }
        });
    if (!sometimes.isEmpty()) {
      shape.set(OTHER_KEYS, of(sometimes));
    }
    return shape;
  }

  /** Where and how a value has not the shape; empty where it has. */
  static List<String> misfits(JsonNode shape, JsonNode value, String where) {
    if (shape.equals(anything())) {
      return List.of();
    }
    for (JsonNode alternative : alternatives(shape)) {
      if (kindOfShape(alternative).equals(kindOfValue(value))) {
        return within(alternative, value, where);
      }
    }
    return List.of(where + ": expected " + shape + ", was " + value);
  }

  private static List<String> within(JsonNode shape, JsonNode value, String where) {
    List<String> misfits = new ArrayList<>();
    if (value.isObject()) {
      Set<String> known = new LinkedHashSet<>(shape.propertyNames());
      for (String key : known) {
        if (value.has(key)) {
          misfits.addAll(misfits(shape.get(key), value.get(key), where + "." + key));
        } else if (!key.equals(OTHER_KEYS)) {
          misfits.add(where + "." + key + ": is missing");
        }
      }
      for (String key : value.propertyNames()) {
        if (!known.contains(key) && !shape.has(OTHER_KEYS)) {
          misfits.add(where + "." + key + ": was not expected");
        }
      }
    } else if (value.isArray()) {
      for (int i = 0; i < value.size() && !shape.isEmpty(); i++) {
        misfits.addAll(misfits(shape.get(0), value.get(i), where + "[" + i + "]"));
      }
      if (shape.isEmpty() && !value.isEmpty()) {
        misfits.add(where + ": expected an empty array, was " + value);
      }
    } else if (value.isString() && shape.stringValue().contains(":")) {
      String kind = shape.stringValue().substring("string:".length());
      if (!KINDS.get(kind).matcher(value.stringValue()).matches()) {
        misfits.add(where + ": expected a " + kind + ", was " + value);
      }
    }
    return misfits;
  }

  private static List<JsonNode> alternatives(JsonNode shape) {
    if (shape.isObject() && shape.has(ALTERNATIVES)) {
      List<JsonNode> all = new ArrayList<>();
      shape.get(ALTERNATIVES).forEach(all::add);
      return all;
    }
    return List.of(shape);
  }

  private static String kindOfShape(JsonNode shape) {
    return shape.isString() ? shape.stringValue().split(":", 2)[0] : shape.getNodeType().name();
  }

  private static String kindOfValue(JsonNode value) {
    if (value.isObject() || value.isArray()) {
      return value.getNodeType().name();
    }
    return value.isString()
        ? "string"
        : value.isNumber() ? "number" : value.isBoolean() ? "boolean" : "null";
  }

  private static String kind(List<String> texts) {
    for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
      if (texts.stream().allMatch(text -> kind.getValue().matcher(text).matches())) {
        return "string:" + kind.getKey();
      }
    }
    return "string";
  }

  private static Map<String, Pattern> kinds() {
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    kinds.put("empty", Pattern.compile(""));
    kinds.put("uuid", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"));
    kinds.put(
        "date-time", Pattern.compile("-?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
    kinds.put("date", Pattern.compile("-?\\d{4,6}-\\d\\d-\\d\\d"));
    kinds.put("time", Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z?"));
    kinds.put("ipv4", Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}"));
    kinds.put("email", Pattern.compile("[^@\\s]+@[^@\\s]+"));
    kinds.put("uri", Pattern.compile("[a-z][a-z0-9+.-]*://\\S+"));
    return kinds;
  }
}
