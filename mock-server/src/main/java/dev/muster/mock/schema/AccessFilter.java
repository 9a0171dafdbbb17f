package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import dev.muster.mock.script.Truth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the properties out of a schema that one direction does not carry, and no longer requires
 * them. As in Prism it looks at properties, at the properties of items, and no further: not into
 * {@code oneOf} and its like.
 */
final class AccessFilter {
  /** Without what a request must not carry. */
  static final AccessFilter READ_ONLY = new AccessFilter("readOnly");

  /** Without what a response must not carry. */
  static final AccessFilter WRITE_ONLY = new AccessFilter("writeOnly");

  private final String keyword;

  private AccessFilter(String keyword) {
    this.keyword = keyword;
  }

  /** The schema stripped; the empty schema where it is itself of the other direction. */
  JsonNode strip(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    }
    JsonNode stripped = filter((ObjectNode) schema);
    return stripped == null ? ((ObjectNode) schema).objectNode() : stripped;
  }

  private @Nullable JsonNode filter(ObjectNode schema) {
    if (Truth.isTrue(schema.get(keyword))) {
      return null;
    }
    ObjectNode filtered = schema;
    JsonNode items = schema.get("items");
    if (items != null && items.isArray()) {
      filtered = withFilteredTuple(filtered, (ArrayNode) items);
    }
    filtered = withFilteredProperties(filtered);
    if (items != null && items.isArray()) {
      filtered = withFilteredTupleRequired(filtered, (ArrayNode) items);
    }
    return withFilteredRequired(filtered, schema);
  }

  private ObjectNode withFilteredTuple(ObjectNode schema, ArrayNode items) {
    ArrayNode filtered = items.arrayNode();
    for (JsonNode item : items) {
      ObjectNode copy = copy(item, schema);
      JsonNode properties = item.get("properties");
      copy.set("properties", properties == null ? schema.objectNode() : filterAll(properties));
      filtered.add(copy);
    }
    return with(schema, "items", filtered);
  }

  private ObjectNode withFilteredProperties(ObjectNode schema) {
    JsonNode properties = properties(schema);
    if (properties == null || !properties.isObject()) {
      return schema;
    }
    JsonNode filtered = filterAll(properties);
    String holder = holder(schema);
    if (holder == null) {
      return with(schema, "properties", filtered);
    }
    return with(schema, holder, with((ObjectNode) schema.get(holder), "properties", filtered));
  }

  private static @Nullable JsonNode properties(ObjectNode schema) {
    JsonNode ofItems = schema.path("items").get("properties");
    if (ofItems != null && !ofItems.isNull()) {
      return ofItems;
    }
    JsonNode own = schema.get("properties");
    if (own != null && !own.isNull()) {
      return own;
    }
    return schema.path("additionalItems").get("properties");
  }

  /** Which keyword's schema the properties of a schema are written to; null for its own. */
  private static @Nullable String holder(ObjectNode schema) {
    JsonNode items = schema.get("items");
    if (items == null) {
      return null;
    }
    if (items.isArray()) {
      return schema.path("additionalItems").isObject() ? "additionalItems" : null;
    }
    return items.isObject() ? "items" : null;
  }

  private JsonNode filterAll(JsonNode properties) {
    ObjectNode kept = ((ObjectNode) properties).objectNode();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode schema = property.getValue();
      JsonNode filtered = schema.isObject() ? filter((ObjectNode) schema) : schema;
      if (filtered != null) {
        kept.set(property.getKey(), filtered);
      }
    }
    return kept;
  }

  private static ObjectNode withFilteredTupleRequired(ObjectNode schema, ArrayNode originals) {
    ArrayNode items = originals.arrayNode();
    for (int i = 0; i < originals.size(); i++) {
      ObjectNode item = copy(schema.get("items").get(i), schema);
      JsonNode required = required(item, originals.get(i));
      item.set("required", required == null ? items.arrayNode() : required);
      items.add(item);
    }
    return with(schema, "items", items);
  }

  private static ObjectNode withFilteredRequired(ObjectNode schema, ObjectNode original) {
    String holder = holder(schema);
    if (holder == null) {
      JsonNode required = required(schema, original);
      return required == null ? schema : with(schema, "required", required);
    }
    JsonNode held = schema.get(holder);
    JsonNode required = required(held, original.path(holder));
    return required == null
        ? schema
        : with(schema, holder, with((ObjectNode) held, "required", required));
  }

  /** What stays required; null where nothing was said. */
  private static @Nullable JsonNode required(JsonNode schema, JsonNode original) {
    JsonNode required = original.get("required");
    if (!schema.path("required").isArray() || required == null) {
      return null;
    }
    ArrayNode kept = ((ArrayNode) required).arrayNode();
    for (JsonNode name : required) {
      String property = Script.text(name);
      boolean removed =
          original.path("properties").has(property) && !schema.path("properties").has(property);
      if (!removed) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static ObjectNode copy(JsonNode schema, ObjectNode factory) {
    ObjectNode copy = factory.objectNode();
    if (schema.isObject()) {
      copy.setAll((ObjectNode) schema);
    }
    return copy;
  }

  private static ObjectNode with(ObjectNode schema, String keyword, JsonNode value) {
    ObjectNode changed = schema.objectNode();
    changed.setAll(schema);
    changed.set(keyword, value);
    return changed;
  }
}
