package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Follows a JSON pointer into the answers that a schema describes. */
final class SchemaPath {
  private final Document document;

  SchemaPath(Document document) {
    this.document = document;
  }

  /**
   * The schemas at {@code pointer} below {@code schema}; several where variants have the property,
   * none where none has it.
   */
  List<JsonNode> find(JsonNode schema, String pointer) {
    List<JsonNode> at = List.of(schema);
    for (String name : names(pointer)) {
      List<JsonNode> next = new ArrayList<>();
      at.forEach(one -> property(one, name, next, 0));
      at = next;
    }
    return at.stream().map(document::resolve).toList();
  }

  /** Whether the values of the schema may be arrays. */
  boolean isArray(JsonNode schema) {
    return !items(schema, 0).isMissingNode();
  }

  /** What the items of an array are, a missing node if it is none. */
  JsonNode items(JsonNode schema) {
    return items(schema, 0);
  }

  private JsonNode items(JsonNode reference, int depth) {
    JsonNode schema = document.resolve(reference);
    if (schema.has("items")) {
      return schema.get("items");
    }
    for (JsonNode part : depth > 20 ? List.<JsonNode>of() : parts(schema)) {
      JsonNode items = items(part, depth + 1);
      if (!items.isMissingNode()) {
        return items;
      }
    }
    return schema.path("items");
  }

  private void property(JsonNode reference, String name, List<JsonNode> found, int depth) {
    JsonNode schema = document.resolve(reference);
    JsonNode property = schema.path("properties").path(name);
    if (!property.isMissingNode()) {
      found.add(property);
      return;
    }
    if (depth < 20) {
      parts(schema).forEach(part -> property(part, name, found, depth + 1));
    }
  }

  private static List<JsonNode> parts(JsonNode schema) {
    List<JsonNode> parts = new ArrayList<>();
    for (String combination : List.of("allOf", "oneOf", "anyOf")) {
      schema.path(combination).forEach(parts::add);
    }
    return parts;
  }

  private static List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    for (String name : pointer.split("/", -1)) {
      names.add(name.replace("~1", "/").replace("~0", "~"));
    }
    return names.subList(1, names.size());
  }
}
