package dev.muster.mock.validate;

import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import dev.muster.mock.payload.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads XML by shape, as OpenAPI's XML object has it: {@code name}, {@code attribute} and {@code
 * wrapped} count, namespaces and the root's own name do not.
 */
final class XmlBody {
  private static final int DEEPEST = 16;

  private XmlBody() {}

  /** The value that an element stands for under a schema. */
  static JsonNode read(XmlElement element, Place schema) {
    if (element.isNil()) {
      return JsonNodeFactory.instance.nullNode();
    }
    if (Coercion.isArray(schema)) {
      return items(element.children(), schema);
    }
    boolean plain = element.children().isEmpty() && element.attributes().isEmpty();
    return plain && !Coercion.isObject(schema)
        ? Coercion.scalar(schema, element.text())
        : members(element, schema);
  }

  private static ArrayNode items(List<XmlElement> elements, Place schema) {
    Place items = schema.follow().child("items");
    ArrayNode array = Json.array();
    elements.forEach(element -> array.add(read(element, items)));
    return array;
  }

  private static ObjectNode members(XmlElement element, Place schema) {
    ObjectNode object = Json.object();
    element
        .attributes()
        .forEach(
            (name, text) -> {
              Property property = property(schema, name, true);
              object.set(property.name(), Coercion.scalar(property.schema(), text));
            });
    for (XmlElement child : element.children()) {
      add(child, property(schema, child.name(), false), object);
    }
    return object;
  }

  private static void add(XmlElement child, Property property, ObjectNode object) {
    Place schema = property.schema();
    String name = property.name();
    if (!Coercion.isArray(schema)) {
      JsonNode value = read(child, schema);
      JsonNode before = object.path(name);
      // What no schema speaks of is a list where it comes twice.
      object.set(
          name,
          before.isMissingNode()
              ? value
              : before instanceof ArrayNode list
                  ? list.add(value)
                  : Json.array().add(before).add(value));
    } else if (isWrapped(schema)) {
      object.set(name, items(child.children(), schema));
    } else {
      ArrayNode list = object.path(name) instanceof ArrayNode begun ? begun : object.putArray(name);
      list.add(read(child, schema.follow().child("items")));
    }
  }

  /** A property that an element or attribute stands for. */
  private record Property(String name, Place schema) {}

  private static Property property(Place schema, String name, boolean attribute) {
    return find(schema, name, attribute, 0)
        .orElseGet(() -> new Property(name, Coercion.property(schema, name)));
  }

  private static Optional<Property> find(Place schema, String name, boolean attribute, int depth) {
    Place place = schema.follow();
    for (Map.Entry<String, Place> one : place.child("properties").members().entrySet()) {
      Place property = one.getValue().follow();
      if (property.child("xml").flag("attribute") == attribute
          && elementName(property, one.getKey()).equals(name)) {
        return Optional.of(new Property(one.getKey(), one.getValue()));
      }
    }
    for (String group : List.of("allOf", "oneOf", "anyOf")) {
      for (Place part : depth > DEEPEST ? List.<Place>of() : place.child(group).items()) {
        Optional<Property> found = find(part, name, attribute, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A list without an element around it is called as its items are. */
  private static String elementName(Place property, String name) {
    String own = property.child("xml").text("name", name);
    return Coercion.isArray(property) && !isWrapped(property)
        ? property.child("items").follow().child("xml").text("name", own)
        : own;
  }

  private static boolean isWrapped(Place schema) {
    return schema.follow().child("xml").flag("wrapped");
  }
}
