package dev.muster.mock.validate;

import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Undoes the styles of parameters as Prism does. Values are texts, or lists of them where a name
 * was sent several times; what was not sent is null. Where Prism's process would die (a label
 * without its dot, a delimited value that is no list), the text is taken as it is.
 */
final class PrismStyle {
  private PrismStyle() {}

  /**
   * A value in the query or in a form; names are as they were sent or lower-cased by the caller.
   */
  static @Nullable JsonNode query(
      String style, String name, Map<String, JsonNode> sent, JsonNode schema, boolean explode) {
    return switch (style) {
      case "spaceDelimited" -> delimited("%20", sent.get(name), schema, explode);
      case "pipeDelimited" -> delimited("|", sent.get(name), schema, explode);
      case "commaDelimited" -> delimited(",", sent.get(name), schema, explode);
      case "deepObject" -> deep(name, name, sent, schema);
      default -> form(name, sent, schema, explode);
    };
  }

  /** A value in the path. */
  static @Nullable JsonNode path(
      String style, String name, @Nullable JsonNode value, JsonNode schema, boolean explode) {
    return switch (style) {
      case "simple" -> simple(value, schema, explode);
      case "label" -> label(text(value), schema, explode);
      case "matrix" -> matrix(name, text(value), schema, explode);
      default -> null;
    };
  }

  /** A value in the style {@code simple}. */
  static @Nullable JsonNode simple(@Nullable JsonNode value, JsonNode schema, boolean explode) {
    if (value == null) {
      return null;
    }
    return switch (type(schema)) {
      case "array" -> list(text(value), ",");
      case "object" -> explode ? pairs(text(value), ",") : alternating(text(value));
      default -> value;
    };
  }

  private static JsonNode label(String text, JsonNode schema, boolean explode) {
    String value = text.startsWith(".") ? text.substring(1) : text;
    return switch (type(schema)) {
      case "array" -> list(value, explode ? "." : ",");
      case "object" -> explode ? pairs(value, ",") : alternating(value);
      default -> StringNode.valueOf(value);
    };
  }

  private static JsonNode matrix(String name, String text, JsonNode schema, boolean explode) {
    String value = text.startsWith(";") ? text.substring(1) : text;
    return switch (type(schema)) {
      case "array" -> explode ? repeated(name, value) : list(unnamed(name, value), ",");
      case "object" -> explode ? pairs(value, ";") : alternating(unnamed(name, value));
      default -> StringNode.valueOf(unnamed(name, value));
    };
  }

  private static String unnamed(String name, String value) {
    return value.startsWith(name + "=") ? value.substring(name.length() + 1) : value;
  }

  private static ArrayNode repeated(String name, String value) {
    ArrayNode items = Json.array();
    if (!value.isEmpty()) {
      for (String part : value.split(";", -1)) {
        items.add(unnamed(name, part));
      }
    }
    return items;
  }

  private static @Nullable JsonNode form(
      String name, Map<String, JsonNode> sent, JsonNode schema, boolean explode) {
    JsonNode values = sent.get(name);
    boolean spread = type(schema).equals("object") && explode;
    if (!spread && (values == null || isEmpty(values))) {
      return null;
    }
    return switch (type(schema)) {
      case "array" -> explode ? listed(values) : list(last(values), ",");
      case "object" -> spread ? spread(sent, schema) : alternating(last(values));
      default -> values;
    };
  }

  private static ObjectNode spread(Map<String, JsonNode> sent, JsonNode schema) {
    ObjectNode object = Json.object();
    sent.forEach(
        (key, value) -> {
          if (schema.path("properties").has(key)) {
            object.set(key, value);
          }
        });
    return object;
  }

  private static @Nullable JsonNode delimited(
      String separator, @Nullable JsonNode values, JsonNode schema, boolean explode) {
    if (!type(schema).equals("array")) {
      return values;
    }
    if (explode) {
      // Prism makes a list of nothing where nothing was sent; it then asks for an item.
      return values == null ? null : listed(values);
    }
    String text = values == null ? "" : last(values);
    // An absent list is an empty text to Prism, which forms take for a text.
    return text.isEmpty() ? StringNode.valueOf("") : split(text, separator);
  }

  private static @Nullable JsonNode deep(
      String name, String at, Map<String, JsonNode> sent, JsonNode schema) {
    return switch (type(schema)) {
      case "object" -> {
        ObjectNode object = Json.object();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
          String below = at + "[" + property.getKey() + "]";
          JsonNode value = deep(name, below, sent, property.getValue());
          if (value != null) {
            object.set(property.getKey(), value);
          }
        }
        yield object;
      }
      case "array" -> {
        ArrayNode array = Json.array();
        for (String index : indexes(at, sent)) {
          JsonNode item = deep(name, at + "[" + index + "]", sent, schema.path("items"));
          // What JSON calls null stands for an item that the schema finds nothing for.
          array.add(item == null ? Json.mapper().nullNode() : item);
        }
        yield array;
      }
      default -> sent.get(at);
    };
  }

  private static List<String> indexes(String at, Map<String, JsonNode> sent) {
    Pattern item = Pattern.compile(Pattern.quote(at) + "\\[([0-9]{1,9})]");
    Map<Integer, String> found = new TreeMap<>();
    for (String key : sent.keySet()) {
      Matcher matcher = item.matcher(key);
      if (matcher.lookingAt()) {
        found.put(Integer.valueOf(matcher.group(1)), matcher.group(1));
      }
    }
    return new ArrayList<>(found.values());
  }

  private static ArrayNode list(String text, String separator) {
    return text.isEmpty() ? Json.array() : split(text, separator);
  }

  private static ArrayNode split(String text, String separator) {
    ArrayNode items = Json.array();
    for (String item : text.split(Pattern.quote(separator), -1)) {
      items.add(item);
    }
    return items;
  }

  private static ObjectNode pairs(String text, String separator) {
    ObjectNode object = Json.object();
    for (String pair : text.split(Pattern.quote(separator), -1)) {
      String[] parts = pair.split("=", -1);
      if (parts.length > 1) {
        object.put(parts[0], parts[1]);
      }
    }
    return object;
  }

  private static ObjectNode alternating(String text) {
    ObjectNode object = Json.object();
    String[] parts = text.split(",", -1);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      object.put(parts[i], parts[i + 1]);
    }
    return object;
  }

  private static JsonNode listed(JsonNode values) {
    return values.isArray() ? values : Json.array().add(values);
  }

  private static boolean isEmpty(JsonNode values) {
    return values.isString() && values.stringValue().isEmpty();
  }

  private static String last(JsonNode values) {
    return values.isArray() ? values.get(values.size() - 1).asString() : values.asString();
  }

  private static String text(@Nullable JsonNode value) {
    if (value == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    value.forEach(part -> parts.add(part.asString()));
    return value.isArray() ? String.join(",", parts) : value.asString();
  }

  private static String type(JsonNode schema) {
    return schema.path("type").asString("");
  }
}
