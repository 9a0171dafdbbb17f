package dev.muster.mock.validate;

import dev.muster.mock.Call;
import dev.muster.mock.contract.Parameter;
import dev.muster.mock.contract.Place;
import dev.muster.mock.http.Cookies;
import dev.muster.mock.http.Percent;
import dev.muster.mock.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the value of a declared parameter from a call: its style undone, its types as the schema
 * asks.
 */
final class ParameterReader {
  private ParameterReader() {}

  /** The value, or empty where the call does not have the parameter. */
  static Optional<JsonNode> read(Call call, Parameter parameter) {
    Place schema = parameter.schema().orElseGet(() -> nothing(parameter));
    if (parameter.in().equals("query") && Coercion.isObject(schema) && !Coercion.isArray(schema)) {
      if (parameter.style().equals("deepObject") || parameter.explode()) {
        return spreadObject(call, parameter, schema);
      }
    }
    List<String> raw = raw(call, parameter);
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    if (!parameter.content().isEmpty()) {
      return Optional.of(json(decode(parameter, raw.get(0))));
    }
    return Optional.of(value(parameter, schema, raw));
  }

  private static Place nothing(Parameter parameter) {
    return new Place(
        parameter.place().root(),
        parameter.place().pointer() + "/schema",
        MissingNode.getInstance());
  }

  private static List<String> raw(Call call, Parameter parameter) {
    return switch (parameter.in()) {
      case "path" ->
          Optional.ofNullable(call.path().get(parameter.name())).map(List::of).orElse(List.of());
      case "header" -> call.request().headers().all(parameter.name());
      case "cookie" ->
          Cookies.of(call.request()).stream()
              .filter(cookie -> cookie.getKey().equals(parameter.name()))
              .map(Map.Entry::getValue)
              .toList();
      default ->
          Percent.rawFields(call.request().query()).stream()
              .filter(field -> field.getKey().equals(parameter.name()))
              .map(Map.Entry::getValue)
              .toList();
    };
  }

  private static JsonNode value(Parameter parameter, Place schema, List<String> raw) {
    String first = unprefixed(parameter, raw.get(0));
    if (Coercion.isArray(schema)) {
      ArrayNode array = Json.array();
      List<String> items =
          parameter.in().equals("query") && parameter.explode() ? raw : split(parameter, first);
      items.forEach(
          item ->
              array.add(Coercion.scalar(schema.follow().child("items"), decode(parameter, item))));
      return array;
    }
    if (Coercion.isObject(schema)) {
      return object(parameter, schema, split(parameter, first));
    }
    return Coercion.scalar(schema, decode(parameter, first));
  }

  /** Without what the styles {@code label} and {@code matrix} put in front. */
  private static String unprefixed(Parameter parameter, String text) {
    return switch (parameter.style()) {
      case "label" -> text.startsWith(".") ? text.substring(1) : text;
      case "matrix" -> {
        String prefix = ";" + parameter.name() + "=";
        yield text.startsWith(prefix) ? text.substring(prefix.length()) : text;
      }
      default -> text;
    };
  }

  private static List<String> split(Parameter parameter, String text) {
    String separator =
        switch (parameter.style()) {
          case "spaceDelimited" -> "%20|\\+| ";
          case "pipeDelimited" -> "%7[Cc]|\\|";
          case "label" -> parameter.explode() ? "\\." : ",";
          case "matrix" -> parameter.explode() ? ";" + Pattern.quote(parameter.name()) + "=" : ",";
          case "simple" -> parameter.in().equals("header") ? "\\s*,\\s*" : ",";
          default -> ",";
        };
    return text.isEmpty() ? List.of() : List.of(text.split(separator, -1));
  }

  private static ObjectNode object(Parameter parameter, Place schema, List<String> items) {
    ObjectNode object = Json.object();
    List<String> flat = new ArrayList<>();
    for (String item : items) {
      flat.addAll(parameter.explode() ? List.of(item.split("=", 2)) : List.of(item));
    }
    for (int i = 0; i + 1 < flat.size(); i += 2) {
      String name = decode(parameter, flat.get(i));
      object.set(
          name,
          Coercion.scalar(Coercion.property(schema, name), decode(parameter, flat.get(i + 1))));
    }
    return object;
  }

  /**
   * An object whose members stand in the query each on its own: {@code filter[a]=1}, or bare {@code
   * a=1}.
   */
  private static Optional<JsonNode> spreadObject(Call call, Parameter parameter, Place schema) {
    boolean deep = parameter.style().equals("deepObject");
    ObjectNode object = Json.object();
    call.query()
        .forEach(
            (field, values) -> {
              String prefix = parameter.name() + "[";
              boolean member =
                  deep
                      ? field.startsWith(prefix) && field.endsWith("]")
                      : isProperty(schema, field);
              if (member) {
                String name = deep ? field.substring(prefix.length(), field.length() - 1) : field;
                object.set(name, member(Coercion.property(schema, name), values));
              }
            });
    return object.isEmpty() ? Optional.empty() : Optional.of(object);
  }

  private static boolean isProperty(Place schema, String name) {
    return schema.follow().child("properties").json().has(name);
  }

  private static JsonNode member(Place schema, List<String> values) {
    if (!Coercion.isArray(schema)) {
      return Coercion.scalar(schema, values.get(0));
    }
    ArrayNode array = Json.array();
    values.forEach(value -> array.add(Coercion.scalar(schema.follow().child("items"), value)));
    return array;
  }

  private static String decode(Parameter parameter, String raw) {
    return parameter.in().equals("query") ? Percent.decodeForm(raw) : raw;
  }

  private static JsonNode json(String text) {
    try {
      return Json.read(text);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.stringNode(text);
    }
  }
}
