package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a value fits a schema, as far as the making of values must know: formats are not looked
 * at, and after many schemas, or deep within others, everything fits.
 */
final class Fit {
  private static final int STEPS = 5_000;
  private static final int DEEPEST = 200;

  private final Function<String, JsonNode> resolve;
  private int steps;
  private int depth;

  Fit(Function<String, JsonNode> resolve) {
    this.resolve = resolve;
  }

  boolean fits(JsonNode value, JsonNode schema) {
    if (schema.isBoolean()) {
      return schema.booleanValue();
    }
    if (!schema.isObject() || ++steps > STEPS || depth > DEEPEST) {
      return true;
    }
    depth++;
    boolean fits =
        fitsType(value, schema)
            && fitsChoices(value, schema)
            && (!value.isNumber() || fitsNumber(value, schema))
            && (!value.isString() || fitsText(value.stringValue(), schema))
            && (!value.isArray() || fitsItems(value, schema))
            && (!value.isObject() || fitsMembers(value, schema));
    depth--;
    return fits;
  }

  private static boolean fitsType(JsonNode value, JsonNode schema) {
    JsonNode type = schema.path("type");
    if (schema.has("const") && !same(value, schema.get("const"))) {
      return false;
    }
    JsonNode values = schema.path("enum");
    if (values.isArray() && values.valueStream().noneMatch(one -> same(value, one))) {
      return false;
    }
    return type.isArray()
        ? type.isEmpty() || type.valueStream().anyMatch(one -> isOf(value, one.asString("")))
        : type.isMissingNode() || isOf(value, type.asString(""));
  }

  private static boolean same(JsonNode value, JsonNode other) {
    return value.isNumber() && other.isNumber()
        ? JsValues.asDouble(value) == JsValues.asDouble(other)
        : value.equals(other);
  }

  private static boolean isOf(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "number" -> value.isNumber();
      case "integer" -> value.isNumber() && isWhole(JsValues.asDouble(value));
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> true;
    };
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value);
  }

  private boolean fitsChoices(JsonNode value, JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    if (reference.isString() && !fits(value, resolve.apply(reference.stringValue()))) {
      return false;
    }
    if (schema.path("allOf").valueStream().anyMatch(one -> !fits(value, one))) {
      return false;
    }
    JsonNode any = schema.path("anyOf");
    if (!any.isEmpty() && any.valueStream().noneMatch(one -> fits(value, one))) {
      return false;
    }
    JsonNode one = schema.path("oneOf");
    if (!one.isEmpty() && one.valueStream().filter(s -> fits(value, s)).limit(2).count() != 1) {
      return false;
    }
    if (schema.has("not") && fits(value, schema.get("not"))) {
      return false;
    }
    return !schema.has("if")
        || fits(value, schema.path(fits(value, schema.get("if")) ? "then" : "else"));
  }

  private static boolean fitsNumber(JsonNode node, JsonNode schema) {
    double value = JsValues.asDouble(node);
    JsonNode below = schema.path("exclusiveMinimum");
    JsonNode above = schema.path("exclusiveMaximum");
    double step = schema.path("multipleOf").asDouble(0);
    double least = schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY);
    double most = schema.path("maximum").asDouble(Double.POSITIVE_INFINITY);
    if (value < least || value > most) {
      return false;
    }
    if (below.isNumber()
        ? value <= JsValues.asDouble(below)
        : below.asBoolean(false) && value == least) {
      return false;
    }
    if (above.isNumber()
        ? value >= JsValues.asDouble(above)
        : above.asBoolean(false) && value == most) {
      return false;
    }
    return step <= 0 || Math.abs(value / step - Math.rint(value / step)) < 1e-8;
  }

  private static boolean fitsText(String value, JsonNode schema) {
    int length = value.codePointCount(0, value.length());
    if (length < schema.path("minLength").asDouble(0)
        || length > schema.path("maxLength").asDouble(Double.POSITIVE_INFINITY)) {
      return false;
    }
    JsonNode pattern = schema.path("pattern");
    return !pattern.isString() || finds(pattern.stringValue(), value);
  }

  private static boolean finds(String pattern, String value) {
    Pattern check = EcmaPattern.compiled(pattern);
    return check == null || EcmaPattern.finds(check, value);
  }

  private boolean fitsItems(JsonNode value, JsonNode schema) {
    int size = value.size();
    if (size < schema.path("minItems").asDouble(0)
        || size > schema.path("maxItems").asDouble(Double.POSITIVE_INFINITY)) {
      return false;
    }
    if (schema.path("uniqueItems").asBoolean(false)
        && new HashSet<>(value.valueStream().toList()).size() < size) {
      return false;
    }
    JsonNode contains = schema.path("contains");
    if (!contains.isMissingNode() && value.valueStream().noneMatch(item -> fits(item, contains))) {
      return false;
    }
    JsonNode items = schema.path("items");
    for (int i = 0; i < size; i++) {
      JsonNode item =
          !items.isArray()
              ? items
              : i < items.size() ? items.get(i) : schema.path("additionalItems");
      if (!fits(value.get(i), item)) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsMembers(JsonNode value, JsonNode schema) {
    if (value.size() < schema.path("minProperties").asDouble(0)
        || value.size() > schema.path("maxProperties").asDouble(Double.POSITIVE_INFINITY)) {
      return false;
    }
    if (schema.path("required").valueStream().anyMatch(name -> !value.has(name.asString("")))) {
      return false;
    }
    for (var member : value.properties()) {
      if (!fitsMember(member.getKey(), member.getValue(), schema)) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsMember(String name, JsonNode value, JsonNode schema) {
    @Nullable JsonNode declared = schema.path("properties").get(name);
    boolean described = declared != null;
    if (declared != null && !fits(value, declared)) {
      return false;
    }
    for (var pattern : schema.path("patternProperties").properties()) {
      if (finds(pattern.getKey(), name)) {
        described = true;
        if (!fits(value, pattern.getValue())) {
          return false;
        }
      }
    }
    return described || fits(value, schema.path("additionalProperties"));
  }
}
