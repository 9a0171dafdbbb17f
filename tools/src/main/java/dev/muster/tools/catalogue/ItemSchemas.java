package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Objects inside lists, each a schema with a name of its own; equal ones of the same parameter
 * share it.
 */
final class ItemSchemas {
  private final Names names;
  private final Map<String, ObjectNode> schemas = new LinkedHashMap<>();
  private final Map<String, Map<ObjectNode, String>> named = new LinkedHashMap<>();

  ItemSchemas(Names names) {
    this.names = names;
  }

  /** A reference to the schema, which is named after the parameter that lists it. */
  ObjectNode reference(String parameter, ObjectNode schema) {
    Map<ObjectNode, String> known = named.computeIfAbsent(parameter, p -> new LinkedHashMap<>());
    String name = known.get(schema);
    if (name == null) {
      name = names.claim(Names.pascal(parameter) + "Item");
      known.put(schema, name);
      ObjectNode described = JsonNodeFactory.instance.objectNode();
      described.put("description", "One entry of `" + parameter + "`.");
      schemas.put(name, described.setAll(schema));
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  Map<String, ObjectNode> schemas() {
    return schemas;
  }
}
