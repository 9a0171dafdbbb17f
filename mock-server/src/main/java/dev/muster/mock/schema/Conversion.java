package dev.muster.mock.schema;

import dev.muster.mock.script.Truth;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates OpenAPI's own keywords into JSON Schema, in the places where Prism does: below the
 * combining keywords, items and properties, and nowhere else.
 */
final class Conversion {
  private static final List<String> PRISM_PLACES =
      List.of("allOf", "anyOf", "oneOf", "not", "items", "additionalProperties", "additionalItems");
  private static final List<String> ALL_PLACES =
      List.of(
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "items",
          "additionalProperties",
          "additionalItems",
          "prefixItems",
          "contains",
          "propertyNames",
          "if",
          "then",
          "else",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final List<String> ALL_MAPS =
      List.of("properties", "patternProperties", "dependentSchemas", "$defs");

  private static final long SAFE = 9_007_199_254_740_991L;
  // The doubles, with the digits that JavaScript shows of them.
  private static final JsonNode LARGEST_FLOAT = decimal("3.402823669209385e38");
  private static final JsonNode SMALLEST_FLOAT = decimal("-3.402823669209385e38");
  private static final JsonNode LARGEST_DOUBLE = decimal("1.7976931348623157e308");
  private static final JsonNode SMALLEST_DOUBLE = decimal("-1.7976931348623157e308");

  private final boolean everywhere;
  private final Map<JsonNode, JsonNode> converted = new IdentityHashMap<>();

  /** Whether to convert everywhere, and not only where Prism does, is the question. */
  Conversion(boolean everywhere) {
    this.everywhere = everywhere;
  }

  private static JsonNode decimal(String text) {
    return DecimalNode.valueOf(new BigDecimal(text));
  }

  synchronized JsonNode convert(JsonNode schema) {
    if (!schema.isObject() || hasReference(schema)) {
      return schema;
    }
    JsonNode known = converted.get(schema);
    if (known == null) {
      known = translate((ObjectNode) schema);
      converted.put(schema, known);
    }
    return known;
  }

  private static boolean hasReference(JsonNode schema) {
    JsonNode reference = schema.get("$ref");
    return reference != null && reference.isString();
  }

  private JsonNode translate(ObjectNode schema) {
    ObjectNode clone = schema.objectNode();
    clone.setAll(schema);
    for (String place : everywhere ? ALL_PLACES : PRISM_PLACES) {
      JsonNode value = clone.get(place);
      if (value != null && value.isArray()) {
        clone.set(place, each((ArrayNode) value));
      } else if (value != null) {
        clone.set(place, convert(value));
      }
    }
    for (String map : everywhere ? ALL_MAPS : List.of("properties")) {
      JsonNode value = clone.get(map);
      if (value != null && value.isObject()) {
        clone.set(map, eachMember((ObjectNode) value));
      }
    }
    example(clone, "x-example");
    example(clone, "example");
    id(clone);
    format(clone);
    nullable(clone, "x-nullable");
    nullable(clone, "nullable");
    range(clone, "exclusiveMinimum", "minimum");
    range(clone, "exclusiveMaximum", "maximum");
    return clone;
  }

  private ArrayNode each(ArrayNode schemas) {
    ArrayNode all = schemas.arrayNode();
    for (JsonNode schema : schemas) {
      if (schema.isContainer() || everywhere) {
        all.add(convert(schema));
      }
    }
    return all;
  }

  private ObjectNode eachMember(ObjectNode schemas) {
    ObjectNode all = schemas.objectNode();
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      all.set(schema.getKey(), convert(schema.getValue()));
    }
    return all;
  }

  private static void example(ObjectNode schema, String keyword) {
    JsonNode example = schema.get(keyword);
    if (example != null) {
      schema.remove(keyword);
      schema.set("examples", schema.arrayNode().add(example));
    }
  }

  private static void id(ObjectNode schema) {
    JsonNode id = schema.remove("id");
    if (id != null && id.isString()) {
      schema.set("$id", id);
    }
  }

  private static void format(ObjectNode schema) {
    JsonNode format = schema.get("format");
    if (format == null || !format.isString()) {
      return;
    }
    switch (format.stringValue()) {
      case "int32" ->
          bound(schema, LongNode.valueOf(Integer.MIN_VALUE), LongNode.valueOf(Integer.MAX_VALUE));
      case "int64" -> bound(schema, LongNode.valueOf(-SAFE), LongNode.valueOf(SAFE));
      case "float" -> bound(schema, SMALLEST_FLOAT, LARGEST_FLOAT);
      case "double" -> bound(schema, SMALLEST_DOUBLE, LARGEST_DOUBLE);
      case "byte" -> {
        noteExplicit(schema);
        schema.put("pattern", "^[\\w\\d+\\/=]*$");
      }
      case "base64" -> {
        schema.put("contentEncoding", "base64");
        schema.remove("format");
      }
      case "binary" -> {
        schema.put("contentMediaType", "application/octet-stream");
        schema.remove("format");
      }
      default -> {}
    }
  }

  private static void bound(ObjectNode schema, JsonNode smallest, JsonNode largest) {
    noteExplicit(schema);
    JsonNode minimum = number(schema.get("minimum"), smallest);
    JsonNode maximum = number(schema.get("maximum"), largest);
    schema.set("minimum", Numbers.compare(minimum, smallest) < 0 ? smallest : minimum);
    schema.set("maximum", Numbers.compare(maximum, largest) > 0 ? largest : maximum);
  }

  private static JsonNode number(@Nullable JsonNode value, JsonNode otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value.isNumber()) {
      return value;
    }
    JsonNode number =
        switch (value.getNodeType()) {
          case STRING -> Coercion.number(value.stringValue());
          case NULL -> LongNode.valueOf(0);
          case BOOLEAN -> LongNode.valueOf(value.booleanValue() ? 1 : 0);
          default -> null;
        };
    return number == null ? otherwise : number;
  }

  /** Notes which keywords the author wrote; that note takes part when schemas are merged. */
  private static void noteExplicit(ObjectNode schema) {
    ArrayNode names = schema.arrayNode();
    for (String name : schema.propertyNames()) {
      if (!name.equals("x-stoplight")) {
        names.add(name);
      }
    }
    JsonNode notes = schema.get("x-stoplight");
    ObjectNode all = schema.objectNode();
    if (notes != null && notes.isObject()) {
      all.setAll((ObjectNode) notes);
    }
    schema.set("x-stoplight", all.set("explicitProperties", names));
  }

  private static void nullable(ObjectNode schema, String keyword) {
    JsonNode nullable = schema.get(keyword);
    JsonNode type = schema.get("type");
    if (nullable == null || type == null || Types.Type.of(type) == null) {
      return;
    }
    if (Truth.isTrue(nullable)) {
      schema.set("type", schema.arrayNode().add(type).add("null"));
      JsonNode allowed = schema.get("enum");
      if (allowed != null && allowed.isArray()) {
        ArrayNode more = schema.arrayNode();
        allowed.forEach(more::add);
        schema.set("enum", more.addNull());
      }
    } else if (keyword.equals("nullable")) {
      noteExplicit(schema);
    }
    schema.remove(keyword);
  }

  private static void range(ObjectNode schema, String keyword, String bound) {
    JsonNode exclusive = schema.get(keyword);
    if (exclusive == null || exclusive.isNumber()) {
      return;
    }
    JsonNode limit = schema.get(bound);
    if (!Truth.isTrue(exclusive) || limit == null || !limit.isNumber()) {
      schema.remove(keyword);
    } else {
      schema.set(keyword, limit);
      schema.remove(bound);
    }
  }
}
