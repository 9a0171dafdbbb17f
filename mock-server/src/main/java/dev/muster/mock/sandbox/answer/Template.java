package dev.muster.mock.sandbox.answer;

import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * JSON with holes. A text that is one hole, {@code "{item.port}"}, becomes the value itself; holes
 * within a text become text; {@code {cost.amount:6}} is a number with six decimals, and {@code
 * {job.created:3}} an instant with milliseconds. An object whose one member begins with {@code $}
 * is a {@linkplain Functions function}. What a missing value would have filled is left out.
 */
public final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{(\\$?[\\w.#/~-]+)(?::(\\d+))?}");

  private final Functions functions;

  public Template(Functions functions) {
    this.functions = functions;
  }

  /** The template's value; missing if that is what it comes to. */
  public JsonNode fill(JsonNode template, Scope scope) {
    if (template.isString()) {
      return text(template.stringValue(), scope);
    }
    if (template.isArray()) {
      ArrayNode filled = Json.array();
      for (JsonNode item : template) {
        JsonNode value = fill(item, scope);
        if (!value.isMissingNode()) {
          filled.add(value);
        }
      }
      return filled;
    }
    return template.isObject() ? object((ObjectNode) template, scope) : template;
  }

  /** The value of a name, such as {@code items}, or of a template. */
  public JsonNode value(JsonNode nameOrTemplate, Scope scope) {
    return new Argument(nameOrTemplate, scope, this).named(nameOrTemplate);
  }

  /** The template's value as text; empty where it is missing. */
  public String fillText(String template, Scope scope) {
    return asText(text(template, scope));
  }

  private JsonNode object(ObjectNode template, Scope scope) {
    if (template.size() == 1) {
      Map.Entry<String, JsonNode> only = template.properties().iterator().next();
      if (only.getKey().startsWith("$")) {
        return functions.call(only.getKey(), only.getValue(), scope, this);
      }
    }
    ObjectNode filled = Json.object();
    for (Map.Entry<String, JsonNode> member : template.properties()) {
      JsonNode value = fill(member.getValue(), scope);
      if (!value.isMissingNode()) {
        filled.set(member.getKey(), value);
      }
    }
    return filled;
  }

  private static JsonNode text(String template, Scope scope) {
    Matcher hole = HOLE.matcher(template);
    if (hole.matches()) {
      return format(scope.find(hole.group(1)), hole.group(2));
    }
    hole.reset();
    StringBuilder filled = new StringBuilder();
    int end = 0;
    while (hole.find()) {
      filled.append(template, end, hole.start());
      filled.append(asText(format(scope.find(hole.group(1)), hole.group(2))));
      end = hole.end();
    }
    return StringNode.valueOf(filled.append(template.substring(end)).toString());
  }

  private static JsonNode format(JsonNode value, @Nullable String decimals) {
    if (decimals == null) {
      return value;
    }
    if (!value.isNumber()) {
      return TimeFunctions.precise(value, Integer.parseInt(decimals));
    }
    BigDecimal number = value.decimalValue();
    return StringNode.valueOf(
        number.setScale(Integer.parseInt(decimals), RoundingMode.HALF_UP).toPlainString());
  }

  public static String asText(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }

  static JsonNode missing() {
    return MissingNode.getInstance();
  }
}
