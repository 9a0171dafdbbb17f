package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays values over each other, the last one on top, member by member and item by item. */
final class JsMerge {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LONGEST = 10_000;

  private JsMerge() {}

  static JsonNode deep(List<JsonNode> values) {
    Map<String, JsonNode> merged = new LinkedHashMap<>();
    for (JsonNode value : values) {
      members(value)
          .forEach(
              (key, over) -> {
                JsonNode under = merged.get(key);
                boolean both = under != null && under.isContainer() && over.isContainer();
                merged.put(key, both ? deep(List.of(under, over)) : over);
              });
    }
    return values.get(values.size() - 1).isArray() ? array(merged) : object(merged);
  }

  private static Map<String, JsonNode> members(JsonNode value) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    if (value instanceof ObjectNode object) {
      object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        members.put(String.valueOf(i), array.get(i));
      }
    } else if (value.isString()) {
      String text = value.stringValue();
      for (int i = 0; i < text.length(); i++) {
        members.put(String.valueOf(i), NODES.stringNode(text.substring(i, i + 1)));
      }
    }
    return members;
  }

  private static ObjectNode object(Map<String, JsonNode> members) {
    ObjectNode object = NODES.objectNode();
    members.forEach(object::set);
    return object;
  }

  /** Names are lost: an array has none in JSON. Indexes that nobody gave are undefined. */
  private static ArrayNode array(Map<String, JsonNode> members) {
    long length =
        members.keySet().stream()
            .filter(JsValues::isIndex)
            .mapToLong(index -> Long.parseLong(index) + 1)
            .filter(size -> size <= LONGEST)
            .max()
            .orElse(0);
    ArrayNode array = NODES.arrayNode();
    for (int i = 0; i < length; i++) {
      array.add(members.getOrDefault(String.valueOf(i), MissingNode.getInstance()));
    }
    return array;
  }
}
