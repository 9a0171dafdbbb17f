package dev.muster.mock.script;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Trees as they are after a walk through JavaScript: its numbers, its key order, no undefined. */
public final class JsValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double EXACT = 0x1p53;
  private static final double PLAIN = 1e21;

  private JsValues() {}

  /**
   * A copy as JSON.stringify would print it: members without a value are left out, items without a
   * value are null, numbers are those of a double, and keys that are array indexes come first.
   */
  public static JsonNode stringified(JsonNode node) {
    if (node instanceof ObjectNode object) {
      return members(object);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = NODES.arrayNode(array.size());
      for (JsonNode item : array) {
        copy.add(item.isMissingNode() ? NODES.nullNode() : stringified(item));
      }
      return copy;
    }
    return node.isNumber() ? number(asDouble(node)) : node;
  }

  /** The number as a double, infinite where it is out of range. */
  public static double asDouble(JsonNode number) {
    return number.isBigDecimal() || number.isBigInteger()
        ? number.decimalValue().doubleValue()
        : number.doubleValue();
  }

  private static ObjectNode members(ObjectNode object) {
    ObjectNode copy = NODES.objectNode();
    if (object.propertyNames().stream().anyMatch(JsValues::isIndex)) {
      object
          .propertyStream()
          .filter(member -> isIndex(member.getKey()))
          .sorted((a, b) -> Long.compare(Long.parseLong(a.getKey()), Long.parseLong(b.getKey())))
          .forEach(member -> put(copy, member.getKey(), member.getValue()));
    }
    for (var member : object.properties()) {
      put(copy, member.getKey(), member.getValue());
    }
    return copy;
  }

  private static void put(ObjectNode copy, String key, JsonNode value) {
    if (!value.isMissingNode() && !copy.has(key)) {
      copy.set(key, stringified(value));
    }
  }

  /** Whether JavaScript moves the key before those that are names. */
  public static boolean isIndex(String key) {
    int length = key.length();
    if (length == 0 || length > 10 || length > 1 && key.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return Long.parseLong(key) < 4_294_967_295L;
  }

  /** The number as JSON.stringify would print it: 100.0 as 100, 1.50 as 1.5, infinity as null. */
  public static JsonNode number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return NODES.nullNode();
    }
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      long whole = (long) value;
      return whole == (int) whole ? NODES.numberNode((int) whole) : NODES.numberNode(whole);
    }
    BigDecimal shortest = shortest(value);
    if (shortest.scale() > 0 || Math.abs(value) >= PLAIN) {
      return NODES.numberNode(shortest);
    }
    return shortest.precision() - shortest.scale() < 19
        ? NODES.numberNode(shortest.longValueExact())
        : NODES.numberNode(shortest.toBigIntegerExact());
  }

  /** Java never takes one digit where two are nearer, as in 4.9E-324; JavaScript does. */
  static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    if (digits.precision() == 2) {
      BigDecimal one = digits.round(new MathContext(1)).stripTrailingZeros();
      return one.doubleValue() == value ? one : digits;
    }
    return digits;
  }
}
