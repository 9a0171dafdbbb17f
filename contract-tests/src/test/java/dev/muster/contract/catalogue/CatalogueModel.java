package dev.muster.contract.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of the provider's own catalogue, read without the importer, so that what the importer
 * made of it can be held against it.
 */
record CatalogueModel(String name, String endpoint, List<String> required, JsonNode properties) {
  static final ObjectMapper JSON = JsonMapper.builder().build();

  static List<CatalogueModel> all(Path file) {
    List<CatalogueModel> models = new ArrayList<>();
    for (JsonNode entry : JSON.readTree(file.toFile())) {
      List<String> required = new ArrayList<>();
      entry.path("required").forEach(name -> required.add(name.asString()));
      models.add(
          new CatalogueModel(
              entry.path("name").asString(),
              entry.path("endpoint").asString(),
              required,
              entry.path("properties")));
    }
    return models;
  }

  /** A body with the required fields alone. */
  ObjectNode smallest() {
    ObjectNode body = JSON.createObjectNode();
    required.forEach(field -> body.set(field, value(properties.path(field))));
    return body;
  }

  /** Whether the field has a list of values. */
  boolean hasEnum(String field) {
    return properties.path(field).has("enum");
  }

  /**
   * The largest number that any of these entries allows in the field, null if one sets no limit.
   */
  static Double maximum(List<CatalogueModel> siblings, String field) {
    Double largest = null;
    for (CatalogueModel sibling : siblings) {
      JsonNode property = sibling.properties.path(field);
      JsonNode maximum =
          property.has("maxValue") ? property.get("maxValue") : property.get("maximum");
      if (maximum == null || property.path("type").asString().equals("array")) {
        return null;
      }
      largest = largest == null ? maximum.asDouble() : Math.max(largest, maximum.asDouble());
    }
    return largest;
  }

  /** A value that fits the property as the catalogue writes it. */
  private static JsonNode value(JsonNode property) {
    if (property.has("enum")) {
      return property.get("enum").get(0);
    }
    return switch (property.path("type").asString()) {
      case "string" -> JSON.getNodeFactory().stringNode(text(property));
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      case "array" -> JSON.createArrayNode().add(item(property));
      case "object" -> object(property);
      default -> number(property);
    };
  }

  private static String text(JsonNode property) {
    return property.has("field") || property.has("format")
        ? "https://example.com/input.png"
        : "a lighthouse in the fog";
  }

  private static JsonNode number(JsonNode property) {
    for (String bound : List.of("default", "minValue", "minimum")) {
      if (property.path(bound).isNumber()) {
        return property.get(bound);
      }
    }
    return JSON.getNodeFactory().numberNode(1);
  }

  private static ObjectNode object(JsonNode property) {
    ObjectNode value = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> member : property.path("properties").properties()) {
      value.set(member.getKey(), value(member.getValue()));
    }
    return value;
  }

  /** The same body with one value replaced. */
  static ObjectNode with(ObjectNode body, String field, JsonNode value) {
    ObjectNode changed = body.deepCopy();
    changed.set(field, value);
    return changed;
  }

  /** The same body without one field. */
  static ObjectNode without(ObjectNode body, String field) {
    ObjectNode changed = body.deepCopy();
    changed.remove(field);
    return changed;
  }

  /** An item that fits a list; a list of media is marked as such, not its items. */
  static JsonNode item(JsonNode list) {
    return list.has("field")
        ? JSON.getNodeFactory().stringNode(text(list))
        : value(list.path("items"));
  }

  static ArrayNode repeated(JsonNode item, int times) {
    ArrayNode array = JSON.createArrayNode();
    for (int i = 0; i < times; i++) {
      array.add(item);
    }
    return array;
  }

  @Override
  public String toString() {
    return name;
  }
}
