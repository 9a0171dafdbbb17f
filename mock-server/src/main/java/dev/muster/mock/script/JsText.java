package dev.muster.mock.script;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * JSON text as JSON.stringify writes it, to the letter: no spaces, {@code 1e+21}, {@code 1e-7},
 * {@code \b} and lower-case escapes. Numbers are printed as the doubles that they are to
 * JavaScript.
 */
public final class JsText {
  private static final int LEAST_EXPONENT = -7;
  private static final int MOST_DIGITS = 21;

  private JsText() {}

  public static byte[] bytes(JsonNode node) {
    return of(node).getBytes(StandardCharsets.UTF_8);
  }

  public static String of(JsonNode node) {
    StringBuilder text = new StringBuilder(256);
    write(node, text);
    return text.toString();
  }

  private static void write(JsonNode node, StringBuilder text) {
    if (node.isObject()) {
      char before = '{';
      for (var member : node.properties()) {
        text.append(before);
        quote(member.getKey(), text);
        text.append(':');
        write(member.getValue(), text);
        before = ',';
      }
      text.append(before == '{' ? "{}" : "}");
    } else if (node.isArray()) {
      char before = '[';
      for (JsonNode item : node) {
        text.append(before);
        write(item, text);
        before = ',';
      }
      text.append(before == '[' ? "[]" : "]");
    } else if (node.isString()) {
      quote(node.stringValue(), text);
    } else if (node.isNumber()) {
      text.append(number(node));
    } else {
      text.append(node.isMissingNode() ? "null" : node.toString());
    }
  }

  private static String number(JsonNode node) {
    JsonNode value = JsValues.number(JsValues.asDouble(node));
    if (!value.isBigDecimal()) {
      return value.toString();
    }
    BigDecimal decimal = value.decimalValue();
    int exponent = decimal.precision() - decimal.scale() - 1;
    if (exponent >= LEAST_EXPONENT + 1 && exponent < MOST_DIGITS) {
      return decimal.toPlainString();
    }
    String digits = decimal.unscaledValue().abs().toString();
    return (decimal.signum() < 0 ? "-" : "")
        + digits.charAt(0)
        + (digits.length() > 1 ? "." + digits.substring(1) : "")
        + (exponent < 0 ? "e-" : "e+")
        + Math.abs(exponent);
  }

  private static void quote(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || isLone(value, i)) {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static boolean isLone(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(value.charAt(at - 1)));
  }
}
