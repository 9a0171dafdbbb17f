package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Place;
import dev.muster.mock.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes what is kept fit for an answer: what its schema does not name or has as {@code writeOnly}
 * is not told, and what it demands and nobody gave is as in the document's own answer.
 */
final class Fitting {
  private static final int DEEPEST = 24;

  private Fitting() {}

  /**
   * The value as that schema has it.
   *
   * @param base what the document alone would answer there; missing for nothing
   */
  static JsonNode fit(JsonNode value, Place schema, JsonNode base) {
    return fit(value, schema.follow(), base, 0);
  }

  private static JsonNode fit(JsonNode value, Place schema, JsonNode base, int depth) {
    if (depth > DEEPEST) {
      return value;
    }
    if (value.isObject()) {
      return object(value, Members.of(schema), base, depth);
    }
    if (value.isArray()) {
      ArrayNode items = Json.array();
      Place item = schema.get("items");
      value.forEach(one -> items.add(fit(one, item, base.path(0), depth + 1)));
      return items;
    }
    return value.isString() ? typed(value, schema) : value;
  }

  private static ObjectNode object(JsonNode value, Members members, JsonNode base, int depth) {
    ObjectNode fit = Json.object();
    for (Map.Entry<String, Place> property : members.properties().entrySet()) {
      String name = property.getKey();
      Place schema = property.getValue();
      if (schema.flag("writeOnly")) {
        continue;
      }
      boolean needed = members.required().contains(name) || schema.flag("readOnly");
      if (value.has(name)) {
        fit.set(name, fit(value.path(name), schema, base.path(name), depth + 1));
      } else if (needed && base.has(name)) {
        fit.set(name, base.path(name).deepCopy());
      }
    }
    if (members.open()) {
      value
          .properties()
          .forEach(
              one -> {
                if (!members.properties().containsKey(one.getKey())) {
                  fit.set(one.getKey(), one.getValue().deepCopy());
                }
              });
    }
    return fit;
  }

  /** The text of a form as the number or truth value that the schema has there. */
  private static JsonNode typed(JsonNode value, Place schema) {
    String type = schema.json().path("type").toString();
    String text = value.stringValue();
    if (type.contains("string") || type.isEmpty()) {
      return value;
    }
    if (text.matches("-?\\d{1,30}(\\.\\d{1,30})?")
        && (type.contains("number") || type.contains("integer") && text.indexOf('.') < 0)) {
      return DecimalNode.valueOf(new BigDecimal(text));
    }
    return type.contains("boolean") && text.matches("true|false")
        ? BooleanNode.valueOf(text.equals("true"))
        : value;
  }

  /** A copy in which the members of a patch replace what is there; null takes away (RFC 7386). */
  static JsonNode merged(JsonNode before, JsonNode patch) {
    if (!patch.isObject()) {
      return patch.deepCopy();
    }
    ObjectNode merged = before.isObject() ? before.deepCopy().asObject() : Json.object();
    for (Map.Entry<String, JsonNode> one : patch.properties()) {
      if (one.getValue().isNull()) {
        merged.remove(one.getKey());
      } else {
        merged.set(one.getKey(), merged(merged.path(one.getKey()), one.getValue()));
      }
    }
    return merged;
  }

  /** Two patches as one: nulls stay, for they take away. */
  static JsonNode laid(JsonNode before, JsonNode patch) {
    if (!patch.isObject() || !before.isObject()) {
      return patch.deepCopy();
    }
    ObjectNode laid = before.deepCopy().asObject();
    patch
        .properties()
        .forEach(one -> laid.set(one.getKey(), laid(laid.path(one.getKey()), one.getValue())));
    return laid;
  }

  /** A copy with what it lacks of another. */
  static ObjectNode completed(JsonNode value, JsonNode other) {
    ObjectNode completed = value.deepCopy().asObject();
    other
        .properties()
        .forEach(
            one -> {
              if (!completed.has(one.getKey())) {
                completed.set(one.getKey(), one.getValue().deepCopy());
              }
            });
    return completed;
  }
}
