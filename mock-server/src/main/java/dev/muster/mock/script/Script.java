package dev.muster.mock.script;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/**
 * Values as the text that JavaScript makes of them, which is what messages and coercion show: all
 * numbers are doubles, {@code null} in a list is nothing, objects have no text of their own.
 */
public final class Script {
  private static final BigInteger SAFE = BigInteger.ONE.shiftLeft(53);

  private Script() {}

  /** {@code String(value)}. */
  public static String text(JsonNode value) {
    if (value.isNumber()) {
      return number(value);
    }
    if (value.isArray()) {
      return join(value, ",");
    }
    if (value.isObject()) {
      return "[object Object]";
    }
    return value.isNull() ? "null" : value.asString();
  }

  /** {@code values.join(separator)}. */
  public static String join(JsonNode values, String separator) {
    StringJoiner joined = new StringJoiner(separator);
    for (JsonNode value : values) {
      joined.add(value.isNull() ? "" : text(value));
    }
    return joined.toString();
  }

  /** A number's text: the shortest decimal that reads back as the same double. */
  public static String number(JsonNode number) {
    if (number.isInt() || number.isShort()) {
      return Integer.toString(number.intValue());
    }
    if (number.isIntegralNumber()) {
      BigInteger integer = number.bigIntegerValue();
      if (integer.abs().compareTo(SAFE) <= 0) {
        return integer.toString();
      }
    }
    return number(JsValues.asDouble(number));
  }

  public static String number(double number) {
    if (number == 0) {
      return "0";
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    BigDecimal shortest = JsValues.shortest(Math.abs(number)).stripTrailingZeros();
    String digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    String sign = number < 0 ? "-" : "";
    if (point > 21 || point < -5) {
      return sign + scientific(digits, point - 1);
    }
    if (point <= 0) {
      return sign + "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return sign + digits + "0".repeat(point - digits.length());
    }
    return sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  private static String scientific(String digits, int exponent) {
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
