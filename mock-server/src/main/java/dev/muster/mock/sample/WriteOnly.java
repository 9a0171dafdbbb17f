package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas without their write-only members: those of objects and of items, however deep, but not
 * those within a composition. What has none is returned as it is.
 */
final class WriteOnly {
  /** A schema that stands in many places is stripped once. */
  private final Map<JsonNode, JsonNode> done = new IdentityHashMap<>();

  private WriteOnly() {}

  static JsonNode stripped(JsonNode node) {
    return new WriteOnly().strip(node);
  }

  private JsonNode strip(JsonNode node) {
    JsonNode before = done.get(node);
    if (before != null) {
      return before;
    }
    JsonNode stripped = node instanceof ObjectNode schema ? strip(schema) : node;
    done.put(node, stripped);
    return stripped;
  }

  private JsonNode strip(ObjectNode schema) {
    ObjectNode copy = schema.objectNode();
    boolean changed = false;
    Set<String> gone = new HashSet<>();
    for (var member : schema.properties()) {
      JsonNode value =
          switch (member.getKey()) {
            case "properties" -> properties(member.getValue(), gone);
            case "items", "additionalItems" ->
                member.getValue().isArray() ? list(member.getValue()) : strip(member.getValue());
            default -> member.getValue();
          };
      changed |= value != member.getValue();
      copy.set(member.getKey(), value);
    }
    if (!gone.isEmpty() && schema.path("required").isArray()) {
      ArrayNode required = copy.putArray("required");
      schema
          .get("required")
          .valueStream()
          .filter(name -> !gone.contains(name.asString("")))
          .forEach(required::add);
    }
    return changed ? copy : schema;
  }

  private JsonNode properties(JsonNode node, Set<String> gone) {
    if (!(node instanceof ObjectNode properties)) {
      return node;
    }
    ObjectNode copy = properties.objectNode();
    boolean changed = false;
    for (var member : properties.properties()) {
      JsonNode writeOnly = member.getValue().path("writeOnly");
      if (writeOnly.isBoolean() && writeOnly.booleanValue()) {
        gone.add(member.getKey());
        continue;
      }
      JsonNode value = strip(member.getValue());
      changed |= value != member.getValue();
      copy.set(member.getKey(), value);
    }
    return changed || !gone.isEmpty() ? copy : properties;
  }

  private JsonNode list(JsonNode items) {
    List<JsonNode> copies = new ArrayList<>();
    boolean changed = false;
    for (JsonNode item : items) {
      JsonNode copy = strip(item);
      changed |= copy != item;
      copies.add(copy);
    }
    return changed ? ((ArrayNode) items).arrayNode().addAll(copies) : items;
  }
}
