package dev.muster.mock.json;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * Guards against numbers that are short to write and huge to compute with, such as {@code
 * 1e999999999}: a single remainder of one would take all memory.
 */
public final class Reasonable {
  private static final int MOST_DIGITS = 1000;

  private Reasonable() {}

  /** Whether every number in a value can be computed with. */
  public static boolean numbers(JsonNode value) {
    if (value.isBigDecimal()) {
      BigDecimal number = value.decimalValue();
      return Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
    for (JsonNode child : value) {
      if (!numbers(child)) {
        return false;
      }
    }
    return true;
  }
}
