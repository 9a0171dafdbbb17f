package dev.muster.tools.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The values that a parameter may have, and the one that it has by default. */
final class Values {
  private Values() {}

  /** A value listed twice is listed once. */
  static void setEnum(ObjectNode schema, CatalogueModel model, String name, JsonNode parameter) {
    if (!parameter.has("enum")) {
      return;
    }
    String type = schema.get("type").asText();
    List<JsonNode> values = new ArrayList<>();
    for (JsonNode value : parameter.get("enum")) {
      if (!isOfType(value, type)) {
        throw model.refused(name, "the enum value " + value + " is not of the type " + type + ".");
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

  /**
   * A default that the schema itself refuses would be sent, and refused, without anybody having
   * said it.
   */
  static void setDefault(ObjectNode schema, JsonNode parameter, Tally tally) {
    JsonNode value = parameter.path("default");
    if (value.isMissingNode()) {
      return;
    }
    if (value.isNull()) {
      tally.count(Normalisation.NULL_DEFAULT_DROPPED);
    } else if (isAccepted(schema, value)) {
      schema.set("default", value);
    } else {
      tally.count(Normalisation.UNFIT_DEFAULT_DROPPED);
    }
  }

  static boolean areIntegers(JsonNode values) {
    for (JsonNode value : values) {
      if (!isOfType(value, "integer")) {
        return false;
      }
    }
    return !values.isEmpty();
  }

  private static boolean isAccepted(ObjectNode schema, JsonNode value) {
    return isOfType(value, schema.get("type").asText())
        && Numbers.isWithin(schema, value)
        && (!schema.has("enum") || contains(schema.get("enum"), value));
  }

  static boolean contains(JsonNode values, JsonNode wanted) {
    for (JsonNode value : values) {
      if (value.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfType(JsonNode value, String type) {
    return switch (type) {
      case "integer" -> value.isNumber() && !Numbers.isFraction(value);
      case "number" -> value.isNumber();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      default -> value.isObject();
    };
  }
}
