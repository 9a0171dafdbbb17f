package dev.muster.mock.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** Limits on sizes, which JSON may write as any number. */
final class Sizes {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(-1);

  private Sizes() {}

  /** The largest size that is not over the limit. */
  static int most(JsonNode limit) {
    return rounded(limit, RoundingMode.FLOOR);
  }

  /** The smallest size that is not under the limit. */
  static int least(JsonNode limit) {
    return rounded(limit, RoundingMode.CEILING);
  }

  private static int rounded(JsonNode limit, RoundingMode mode) {
    BigDecimal number = Numbers.decimal(limit).min(LARGEST).max(SMALLEST);
    return number.setScale(0, mode).intValue();
  }
}
