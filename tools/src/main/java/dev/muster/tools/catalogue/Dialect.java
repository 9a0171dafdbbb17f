package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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

  private static final Map<String, String> MEDIA =
      Map.of("image", "an image", "video", "a video", "audio", "an audio file");

  private static final String MEDIA_LIST = "images_list";

  /** The longest URL that the validation behind the endpoints takes. */
  private static final int URL_LENGTH = 2083;

  private final Tally tally;
  private final ItemSchemas items;

  Dialect(Tally tally, ItemSchemas items) {
    this.tally = tally;
    this.items = items;
  }

  /**
   * @throws dev.muster.tools.UserException naming the model and the parameter, for a member or a
   *     type that is not known
   */
  ObjectNode schema(CatalogueModel model, String name, JsonNode parameter) {
    for (Map.Entry<String, JsonNode> member : parameter.properties()) {
      if (!MEMBERS.contains(member.getKey())) {
        throw model.refused(
            name,
            "the member '" + member.getKey() + "' is not known. Teach the importer what it means.");
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
    setDefault(schema, parameter);
    schema.put("description", description(name, parameter));
    return schema;
  }

  private String type(CatalogueModel model, String name, JsonNode parameter) {
    String type = parameter.path("type").asText();
    switch (type) {
      case "int", "integer" -> {
        if (Numbers.hasFractions(parameter)) {
          tally.count(Normalisation.INT_IS_NUMBER);
          return "number";
        }
        if (type.equals("int")) {
          tally.count(Normalisation.INT_IS_INTEGER);
        }
        return "integer";
      }
      case "string" -> {
        if (Numbers.areIntegers(parameter.path("enum"))) {
          tally.count(Normalisation.STRING_IS_INTEGER);
          return "integer";
        }
        return type;
      }
      case "number", "boolean", "array", "object" -> {
        return type;
      }
      default ->
          throw model.refused(
              name, "the type '" + type + "' is not known. Teach the importer what it means.");
    }
  }

  private void scalar(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    format(schema, model, name, parameter);
    media(schema, model, name, parameter);
    values(schema, model, name, parameter);
    if (schema.get("type").asText().equals("integer")
        || schema.get("type").asText().equals("number")) {
      Numbers.bounds(schema, parameter, tally);
    }
  }

  private void array(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.path("items").isObject()) {
      throw model.refused(name, "an array without 'items'. Say what it holds.");
    }
    ObjectNode item = schema(model, name, parameter.get("items"));
    item.remove("description");
    if (parameter.path("field").asText().equals(MEDIA_LIST)) {
      url(item);
    } else if (parameter.has("field")) {
      throw model.refused(
          name,
          "the field '"
              + parameter.get("field").asText()
              + "' is not known. Teach the importer what it means.");
    }
    schema.set(
        "items", item.path("type").asText().equals("object") ? items.reference(name, item) : item);
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
      properties.set(
          property.getKey(), schema(model, name + "." + property.getKey(), property.getValue()));
    }
  }

  private void format(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    String format = parameter.path("format").asText();
    switch (format) {
      case "" -> {}
      case "uri" -> schema.put("format", format);
      case "url" -> {
        schema.put("format", "uri");
        tally.count(Normalisation.FORMAT_IS_URI);
      }
      case "text" -> tally.count(Normalisation.TEXT_FORMAT_DROPPED);
      default ->
          throw model.refused(
              name, "the format '" + format + "' is not known. Teach the importer what it means.");
    }
  }

  private void media(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.has("field")) {
      return;
    }
    String field = parameter.get("field").asText();
    if (!MEDIA.containsKey(field) || !schema.get("type").asText().equals("string")) {
      throw model.refused(
          name,
          "the field '"
              + field
              + "' on a "
              + schema.get("type").asText()
              + " is not known. Teach the importer what it means.");
    }
    url(schema);
  }

  private void url(ObjectNode schema) {
    schema.put("format", "uri").put("maxLength", URL_LENGTH);
    tally.count(Normalisation.MEDIA_IS_URL);
  }

  private static void values(
      ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.has("enum")) {
      return;
    }
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode value : parameter.get("enum")) {
      if (!Numbers.isOfType(value, schema.get("type").asText())) {
        throw model.refused(
            name,
            "the enum value " + value + " is not of the type " + schema.get("type").asText() + ".");
      }
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    if (values.isEmpty()) {
      throw model.refused(name, "the enum is empty or not a list.");
    }
    schema.putArray("enum").addAll(values);
  }

  private void setDefault(ObjectNode schema, JsonNode parameter) {
    JsonNode value = parameter.path("default");
    if (value.isNull()) {
      tally.count(Normalisation.NULL_DEFAULT_DROPPED);
    } else if (!value.isMissingNode()) {
      if (isAccepted(schema, value)) {
        schema.set("default", value);
      } else {
        tally.count(Normalisation.UNFIT_DEFAULT_DROPPED);
      }
    }
  }

  private static boolean isAccepted(ObjectNode schema, JsonNode value) {
    if (!Numbers.isOfType(value, schema.get("type").asText()) || !Numbers.isWithin(schema, value)) {
      return false;
    }
    if (schema.get("enum") instanceof ArrayNode values) {
      for (JsonNode allowed : values) {
        if (allowed.equals(value)) {
          return true;
        }
      }
      return false;
    }
    return true;
  }

  private static String description(String name, JsonNode parameter) {
    String field = parameter.path("field").asText();
    if (field.equals(MEDIA_LIST)) {
      return "URLs of images.";
    }
    if (MEDIA.containsKey(field)) {
      return "URL of " + MEDIA.get(field) + ".";
    }
    return Names.sentence(name.substring(name.lastIndexOf('.') + 1)) + ".";
  }
}
