package dev.muster.mock.schema;

import dev.muster.mock.script.Script;
import dev.muster.mock.script.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** Turns the scalars of parameters and forms into the type that the schema asks for. */
final class Coercion {
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");
  private static final Pattern RADIX =
      Pattern.compile("0(?:[xX][0-9a-fA-F]++|[oO][0-7]++|[bB][01]++)");
  private static final int LONGEST = 1000;

  private Coercion() {}

  /** The value as the first of the types that it can be; null where it can be none. */
  static @Nullable JsonNode coerce(JsonNode value, Types types) {
    for (Types.Type type : types.names()) {
      JsonNode coerced = coerce(value, type);
      if (coerced != null) {
        return coerced;
      }
    }
    return null;
  }

  private static @Nullable JsonNode coerce(JsonNode value, Types.Type type) {
    return switch (type) {
      case STRING -> toText(value);
      case NUMBER -> toNumber(value);
      case INTEGER -> toInteger(value);
      case BOOLEAN -> toBoolean(value);
      case NULL -> toNull(value);
      default -> null;
    };
  }

  private static @Nullable JsonNode toText(JsonNode value) {
    if (value.isNumber() || value.isBoolean()) {
      return StringNode.valueOf(Script.text(value));
    }
    return value.isNull() ? StringNode.valueOf("") : null;
  }

  private static @Nullable JsonNode toNumber(JsonNode value) {
    if (value.isBoolean()) {
      return IntNode.valueOf(value.booleanValue() ? 1 : 0);
    }
    if (value.isNull()) {
      return IntNode.valueOf(0);
    }
    return value.isString() && !value.stringValue().isEmpty() ? number(value.stringValue()) : null;
  }

  private static @Nullable JsonNode toInteger(JsonNode value) {
    JsonNode number = toNumber(value);
    return number != null && Numbers.isInteger(number) ? number : null;
  }

  private static @Nullable JsonNode toBoolean(JsonNode value) {
    if (value.isNull() || isText(value, "false") || isNumber(value, 0)) {
      return BooleanNode.FALSE;
    }
    return isText(value, "true") || isNumber(value, 1) ? BooleanNode.TRUE : null;
  }

  private static @Nullable JsonNode toNull(JsonNode value) {
    return isText(value, "") || isNumber(value, 0) || Truth.isFalse(value)
        ? NullNode.instance
        : null;
  }

  private static boolean isText(JsonNode value, String text) {
    return value.isString() && value.stringValue().equals(text);
  }

  private static boolean isNumber(JsonNode value, int number) {
    return value.isNumber() && Numbers.compare(value, IntNode.valueOf(number)) == 0;
  }

  /** {@code Number(text)}; null for what is not a number. */
  static @Nullable JsonNode number(String text) {
    String trimmed = EcmaSpace.trim(text);
    if (trimmed.isEmpty()) {
      return IntNode.valueOf(0);
    }
    if (trimmed.equals("Infinity") || trimmed.equals("+Infinity")) {
      return DoubleNode.valueOf(Double.POSITIVE_INFINITY);
    }
    if (trimmed.equals("-Infinity")) {
      return DoubleNode.valueOf(Double.NEGATIVE_INFINITY);
    }
    if (RADIX.matcher(trimmed).matches()) {
      return radix(trimmed);
    }
    return DECIMAL.matcher(trimmed).matches() ? decimal(trimmed) : null;
  }

  private static JsonNode radix(String text) {
    int radix =
        switch (Character.toLowerCase(text.charAt(1))) {
          case 'x' -> 16;
          case 'o' -> 8;
          default -> 2;
        };
    if (text.length() > LONGEST) {
      return DoubleNode.valueOf(Double.POSITIVE_INFINITY);
    }
    return integer(new BigInteger(text.substring(2), radix));
  }

  private static JsonNode decimal(String text) {
    if (text.length() > LONGEST) {
      return DoubleNode.valueOf(Double.parseDouble(text));
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return number.scale() == 0 ? integer(number.unscaledValue()) : DecimalNode.valueOf(number);
    } catch (NumberFormatException exponentTooLarge) {
      return DoubleNode.valueOf(Double.parseDouble(text));
    }
  }

  private static JsonNode integer(BigInteger number) {
    return number.bitLength() < Long.SIZE
        ? LongNode.valueOf(number.longValue())
        : DecimalNode.valueOf(new BigDecimal(number));
  }
}
