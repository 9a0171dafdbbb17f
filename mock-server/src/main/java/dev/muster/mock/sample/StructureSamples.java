package dev.muster.mock.sample;

import dev.muster.mock.sample.Traversal.Context;
import dev.muster.mock.script.Truth;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Samples of objects and arrays: every member, and as few items as are allowed, but one. */
final class StructureSamples {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Traversal traversal;

  StructureSamples(Traversal traversal) {
    this.traversal = traversal;
  }

  ObjectNode object(Place place, @Nullable Context context) {
    ObjectNode object = NODES.objectNode();
    int depth = depth(context) + 1;
    ObjectNode properties = place.get("properties") instanceof ObjectNode named ? named : null;
    if (properties != null) {
      for (String name : properties.propertyNames()) {
        Context member = new Context(name, depth);
        object.set(name, traversal.traverse(place.at("properties", name), member).value());
      }
    }
    if (place.get("additionalProperties").isObject()) {
      for (String name : new String[] {"property1", "property2"}) {
        Place additional = place.at("additionalProperties");
        object.set(name, traversal.traverse(additional, new Context(null, depth)).value());
      }
    }
    return object;
  }

  ArrayNode array(Place place, @Nullable Context context) {
    ArrayNode array = NODES.arrayNode();
    String keyword = Truth.of(place.get("items")) ? "items" : "contains";
    JsonNode items = place.get(keyword);
    if (!Truth.of(items)) {
      return array;
    }
    double least = place.get("minItems").asDouble(0);
    double most = place.get("maxItems").asDouble(Double.POSITIVE_INFINITY);
    double length = Math.min(most, least == 0 ? 1 : least);
    if (items.isArray()) {
      length = Math.max(length, items.size());
    }
    Context item = new Context(null, depth(context) + 1);
    for (int i = 0; i < length; i++) {
      Place schema =
          !items.isArray()
              ? place.at(keyword)
              : Truth.of(items.path(i)) ? place.at(keyword, i) : new Place(NODES.objectNode());
      array.add(traversal.traverse(schema, item).value());
    }
    return array;
  }

  private static int depth(@Nullable Context context) {
    return context == null || context.depth() == 0 ? 1 : context.depth();
  }
}
