package dev.muster.mock.contract.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a plain word of a YAML text means, by the core schema of YAML 1.2: {@code yes}, {@code
 * 1_000} and dates are strings, {@code 0123} is 123.
 */
final class YamlScalars {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OTHER_INTEGER = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,9})?");

  /** Longer ones are kept as text: computing with them would take for ever. */
  private static final int MOST_DIGITS = 1000;

  private YamlScalars() {}

  static JsonNode plain(String text) {
    if (text.isEmpty()) {
      return NODES.nullNode();
    }
    return switch (text.charAt(0)) {
      case '~', 'n', 'N', 't', 'T', 'f', 'F' -> word(text);
      case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(text);
      default -> NODES.stringNode(text);
    };
  }

  private static JsonNode word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> NODES.nullNode();
      case "true", "True", "TRUE" -> NODES.booleanNode(true);
      case "false", "False", "FALSE" -> NODES.booleanNode(false);
      default -> NODES.stringNode(text);
    };
  }

  private static JsonNode number(String text) {
    if (text.length() > MOST_DIGITS) {
      return NODES.stringNode(text);
    } else if (INTEGER.matcher(text).matches()) {
      return integer(new BigInteger(text));
    } else if (OTHER_INTEGER.matcher(text).matches()) {
      return integer(new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16));
    } else if (DECIMAL.matcher(text).matches()) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.stringNode(text);
  }

  /** In the smallest type that holds it, as the JSON reader does: equal numbers are equal nodes. */
  private static JsonNode integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return NODES.numberNode(number.intValue());
    } else if (number.bitLength() < Long.SIZE) {
      return NODES.numberNode(number.longValue());
    }
    return NODES.numberNode(number);
  }
}
