package dev.muster.mock.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * JSON as JavaScript writes it: numbers are doubles, so that {@code 1.50} is {@code 1.5} and {@code
 * 1e3} is {@code 1000}; members whose names are whole numbers come first, in their order.
 */
public final class JavaScript {
  private static final BigDecimal MOST_PLAIN = new BigDecimal("1e21");
  private static final BigDecimal LEAST_PLAIN = new BigDecimal("1e-6");

  private JavaScript() {}

  public static byte[] bytes(JsonNode value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonGenerator json = Json.mapper().createGenerator(out)) {
      write(value, json);
    }
    return out.toByteArray();
  }

  private static void write(JsonNode value, JsonGenerator json) {
    if (value.isObject()) {
      json.writeStartObject();
      for (Map.Entry<String, JsonNode> member : members(value)) {
        json.writeName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (value.isArray()) {
      json.writeStartArray();
      for (JsonNode item : value) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value.isInt()) {
      json.writeNumber(value.intValue());
    } else if (value.isNumber()) {
      json.writeNumber(number(value));
    } else if (value.isString()) {
      json.writeString(value.stringValue());
    } else if (value.isBoolean()) {
      json.writeBoolean(value.booleanValue());
    } else {
      json.writeNull();
    }
  }

  private static Iterable<Map.Entry<String, JsonNode>> members(JsonNode object) {
    boolean plain = true;
    for (String name : object.propertyNames()) {
      plain &= !isIndex(name);
    }
    if (plain) {
      return object.properties();
    }
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
    members.sort(
        Comparator.comparingLong(
            member -> isIndex(member.getKey()) ? Long.parseLong(member.getKey()) : Long.MAX_VALUE));
    return members;
  }

  private static boolean isIndex(String name) {
    if (name.isEmpty() || name.length() > 10 || name.charAt(0) == '0' && name.length() > 1) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A number as JavaScript writes it: {@code null} for one beyond all doubles. */
  public static String number(JsonNode value) {
    double number =
        value.isBigDecimal() || value.isBigInteger()
            ? value.decimalValue().doubleValue()
            : value.doubleValue();
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "null";
    }
    if (number == 0) {
      return "0";
    }
    BigDecimal exact = shortest(number).stripTrailingZeros();
    BigDecimal size = exact.abs();
    if (size.compareTo(MOST_PLAIN) < 0 && size.compareTo(LEAST_PLAIN) >= 0) {
      return exact.toPlainString();
    }
    String digits = exact.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - exact.scale();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return (exact.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }

  /** The decimal of the fewest digits that is read as this double; Java 17 knows longer ones. */
  private static BigDecimal shortest(double number) {
    BigDecimal decimal = new BigDecimal(Double.toString(number));
    for (int digits = decimal.precision() - 1; digits >= 15; digits--) {
      BigDecimal shorter = new BigDecimal(number).round(new MathContext(digits));
      if (shorter.doubleValue() != number) {
        break;
      }
      decimal = shorter;
    }
    return decimal;
  }

  /** What {@code if} takes for false. */
  public static boolean isFalsy(JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || value.isBoolean() && !value.booleanValue()
        || value.isNumber() && value.decimalValue().signum() == 0
        || value.isString() && value.stringValue().isEmpty();
  }

  /** What a value is as a text. */
  public static String text(JsonNode value) {
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(item.isNull() ? "" : text(item)));
      return String.join(",", items);
    }
    return value.isObject() ? "[object Object]" : value.isNull() ? "null" : value.asString("");
  }
}
