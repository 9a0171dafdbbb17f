package dev.muster.mock.contract.document;

import dev.muster.mock.http.Percent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a Swagger 2.0 document as OpenAPI 3.0 writes them. Whatever a reference leads to,
 * wherever it stands, becomes a schema of the components.
 */
final class SwaggerSchemas {
  private final Tree tree;
  private final ObjectNode all = Swagger.NODES.objectNode();
  private final Map<String, JsonNode> open = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  SwaggerSchemas(Tree tree) {
    this.tree = tree;
    JsonNode definitions = tree.root().json().path("definitions");
    for (String name : definitions.propertyNames()) {
      names.put(Pointer.join("/definitions", name), name);
      all.set(name, Swagger.NODES.objectNode());
    }
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      all.set(definition.getKey(), of(definition.getValue()));
    }
  }

  /** All that have been asked for, and all definitions. */
  ObjectNode all() {
    while (!open.isEmpty()) {
      String name = open.keySet().iterator().next();
      all.set(name, of(open.remove(name)));
    }
    return all;
  }

  JsonNode of(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    } else if (schema.path("$ref").isString()) {
      return reference((ObjectNode) schema);
    }
    ObjectNode converted = Swagger.NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      converted.set(member.getKey(), member(member.getKey(), member.getValue()));
    }
    JsonNode nullable = converted.remove("x-nullable");
    if (nullable != null) {
      converted.putIfAbsent("nullable", nullable);
    }
    JsonNode example = converted.remove("x-example");
    if (example != null) {
      converted.putIfAbsent("example", example);
    }
    if (converted.path("type").asString("").equals("file")) {
      converted.put("type", "string").put("format", "binary");
    }
    return converted;
  }

  private JsonNode member(String keyword, JsonNode value) {
    return switch (keyword) {
      case "properties", "patternProperties", "definitions" -> map(value);
      case "allOf", "anyOf", "oneOf" -> list(value);
      case "items", "additionalItems" -> value.isArray() ? list(value) : of(value);
      case "additionalProperties", "not" -> of(value);
      case "discriminator" ->
          value.isString() ? Swagger.NODES.objectNode().set("propertyName", value) : value;
      default -> value;
    };
  }

  private JsonNode map(JsonNode schemas) {
    ObjectNode converted = Swagger.NODES.objectNode();
    schemas.properties().forEach(member -> converted.set(member.getKey(), of(member.getValue())));
    return converted;
  }

  private JsonNode list(JsonNode schemas) {
    ArrayNode converted = Swagger.NODES.arrayNode();
    schemas.forEach(schema -> converted.add(of(schema)));
    return converted;
  }

  private JsonNode reference(ObjectNode schema) {
    String reference = schema.path("$ref").stringValue();
    String pointer = Percent.decode(reference.substring(1));
    String name = names.get(pointer);
    if (name == null) {
      name = free(pointer);
      names.put(pointer, name);
      all.set(name, Swagger.NODES.objectNode());
      open.put(name, tree.target(reference));
    }
    ObjectNode converted = schema.deepCopy();
    converted.put("$ref", Pointer.fragment(Pointer.join("/components/schemas", name)));
    return converted;
  }

  private String free(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    String base = last.matches("[0-9]*") ? "schema" + last : last.replace("~1", ".");
    String name = base;
    for (int i = 2; all.has(name); i++) {
      name = base + "-" + i;
    }
    return name;
  }
}
