package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Says a parameter of the catalogue's dialect in JSON Schema.
 *
 * <p>The dialect describes a form to be filled in rather than JSON, so its {@code type} is the
 * widget's. Where values and type disagree, the values win, for they are what is sent: an {@code
 * int} with fractions is a number, and a {@code string} whose enum and default are all integers is
 * an integer (the same parameter of other models is an {@code int} with the same values).
 */
final class Dialect {
  private static final Set<String> MEMBERS =
      Set.of(
          "type",
          "field",
          "format",
          "enum",
          "default",
          "items",
          "maxItems",
          "properties",
          "minValue",
          "maxValue",
          "minimum",
          "maximum",
          "step");

  private final Tally tally;
  private final ItemSchemas items;
  private final Media media;

  Dialect(Tally tally, ItemSchemas items) {
    this.tally = tally;
    this.items = items;
    media = new Media(tally);
  }

  /**
   * @throws dev.muster.tools.UserException naming the model and the parameter, for whatever is not
   *     known
   */
  ObjectNode schema(CatalogueModel model, String name, JsonNode parameter) {
    for (Map.Entry<String, JsonNode> member : parameter.properties()) {
      if (!MEMBERS.contains(member.getKey())) {
        throw model.unknown(name, "member '" + member.getKey() + "'");
      }
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    String type = type(model, name, parameter);
    schema.put("type", type);
    switch (type) {
      case "array" -> array(schema, model, name, parameter);
      case "object" -> object(schema, model, name, parameter);
      default -> scalar(schema, model, name, parameter);
    }
    Values.setDefault(schema, parameter, tally);
    schema.put("description", description(name, parameter));
    return schema;
  }

  private String type(CatalogueModel model, String name, JsonNode parameter) {
    String type = parameter.path("type").asText();
    return switch (type) {
      case "int", "integer" -> integer(type, parameter);
      case "string" ->
          Values.areIntegers(parameter.path("enum"))
              ? counted(Normalisation.STRING_IS_INTEGER, "integer")
              : type;
      case "number", "boolean", "array", "object" -> type;
      default -> throw model.unknown(name, "type '" + type + "'");
    };
  }

  private String integer(String type, JsonNode parameter) {
    if (Numbers.hasFractions(parameter)) {
      return counted(Normalisation.INT_IS_NUMBER, "number");
    }
    return type.equals("int") ? counted(Normalisation.INT_IS_INTEGER, "integer") : type;
  }

  private String counted(Normalisation normalisation, String type) {
    tally.count(normalisation);
    return type;
  }

  private void scalar(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    media.format(schema, model, name, parameter);
    media.field(schema, model, name, parameter);
    Values.setEnum(schema, model, name, parameter);
    String type = schema.get("type").asText();
    if (type.equals("integer") || type.equals("number")) {
      Numbers.bounds(schema, parameter, tally);
    }
  }

  private void array(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.path("items").isObject()) {
      throw model.refused(name, "an array without 'items'. Say what it holds.");
    }
    ObjectNode item = schema(model, name, parameter.get("items"));
    item.remove("description");
    media.list(item, model, name, parameter);
    boolean structured = item.path("type").asText().equals("object");
    schema.set("items", structured ? items.reference(name, item) : item);
    if (parameter.has("maxItems")) {
      schema.set("maxItems", parameter.get("maxItems"));
    }
  }

  private void object(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.path("properties").isObject()) {
      throw model.refused(name, "an object without 'properties'. Say what it holds.");
    }
    ObjectNode properties = schema.putObject("properties");
    for (Map.Entry<String, JsonNode> property : parameter.get("properties").properties()) {
      String path = name + "." + property.getKey();
      properties.set(property.getKey(), schema(model, path, property.getValue()));
    }
  }

  private static String description(String name, JsonNode parameter) {
    String expected = Media.expected(parameter);
    return (expected.isEmpty()
            ? Names.sentence(name.substring(name.lastIndexOf('.') + 1))
            : expected)
        + ".";
  }
}
