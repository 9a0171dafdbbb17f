package dev.muster.mock.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;

/** Arithmetic on JSON numbers that stays cheap for numbers such as {@code 1e999999999}. */
final class Numbers {
  private static final int MOST_DIGITS = 1000;

  private Numbers() {}

  static int compare(JsonNode a, JsonNode b) {
    if (isLong(a) && isLong(b)) {
      return Long.compare(a.longValue(), b.longValue());
    }
    // BigDecimal compares magnitudes first, so a huge exponent costs nothing.
    return decimal(a).compareTo(decimal(b));
  }

  static boolean isInteger(JsonNode number) {
    if (number.isIntegralNumber()) {
      return true;
    }
    BigDecimal decimal = decimal(number);
    return decimal.signum() == 0
        || decimal.scale() <= 0
        // Too small for a double, JavaScript reads nought, which is an integer.
        || (decimal.precision() - (long) decimal.scale() < -324)
        || (decimal.scale() <= decimal.precision() + MOST_DIGITS
            && decimal.precision() <= MOST_DIGITS
            && decimal.stripTrailingZeros().scale() <= 0);
  }

  static boolean isMultiple(JsonNode number, JsonNode factor) {
    if (isLong(number) && isLong(factor)) {
      return factor.longValue() != 0 && number.longValue() % factor.longValue() == 0;
    }
    BigDecimal dividend = decimal(number);
    BigDecimal divisor = decimal(factor);
    if (divisor.signum() == 0 || !reasonable(dividend) || !reasonable(divisor)) {
      return divisor.signum() != 0 && dividend.signum() == 0;
    }
    return dividend.remainder(divisor).signum() == 0;
  }

  private static boolean reasonable(BigDecimal number) {
    return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
  }

  static boolean isLong(JsonNode number) {
    return number.isInt() || number.isLong() || number.isShort();
  }

  /** The nearest double, infinite where there is none. */
  static double toDouble(JsonNode number) {
    if (isLong(number)) {
      return number.longValue();
    }
    return number.isFloat() || number.isDouble()
        ? number.doubleValue()
        : number.decimalValue().doubleValue();
  }

  static BigDecimal decimal(JsonNode number) {
    if (number.isFloat() || number.isDouble()) {
      double value = number.doubleValue();
      return Double.isFinite(value)
          ? BigDecimal.valueOf(value)
          : new BigDecimal(BigInteger.valueOf(value < 0 ? -1 : 1), -400);
    }
    return number.decimalValue();
  }
}
