package dev.muster.mock.respond;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Generates numbers within their bounds: the one nearest to 0 when fixed. */
final class Numbers {
  private static final BigDecimal SPAN = BigDecimal.valueOf(1000);

  private Numbers() {}

  static JsonNode integer(Schema schema, Source source) {
    BigDecimal least = ceiling(bound(schema, "minimum", "exclusiveMinimum", BigDecimal.ONE));
    BigDecimal most = floor(bound(schema, "maximum", "exclusiveMaximum", BigDecimal.ONE.negate()));
    BigDecimal value =
        step(
            pick(least, most, source).setScale(0, RoundingMode.FLOOR), least, most, stepOf(schema));
    BigInteger whole = value.toBigInteger();
    return whole.bitLength() < 64
        ? JsonNodeFactory.instance.numberNode(whole.longValue())
        : JsonNodeFactory.instance.numberNode(whole);
  }

  static JsonNode decimal(Schema schema, Source source) {
    BigDecimal nudge = new BigDecimal("0.01");
    BigDecimal least = bound(schema, "minimum", "exclusiveMinimum", nudge);
    BigDecimal most = bound(schema, "maximum", "exclusiveMaximum", nudge.negate());
    BigDecimal value =
        step(pick(least, most, source).round(new MathContext(6)), least, most, stepOf(schema));
    return JsonNodeFactory.instance.numberNode(value);
  }

  /**
   * The inclusive bound: {@code exclusive} is a number of its own, or (3.0) a flag on the other.
   */
  private static @Nullable BigDecimal bound(
      Schema schema, String inclusive, String exclusive, BigDecimal nudge) {
    JsonNode bound = schema.get(inclusive);
    JsonNode beyond = schema.get(exclusive);
    if (beyond.isNumber()) {
      return beyond.decimalValue().add(nudge);
    }
    if (!bound.isNumber()) {
      return null;
    }
    return beyond.asBoolean(false) ? bound.decimalValue().add(nudge) : bound.decimalValue();
  }

  private static @Nullable BigDecimal ceiling(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(0, RoundingMode.CEILING);
  }

  private static @Nullable BigDecimal floor(@Nullable BigDecimal value) {
    return value == null ? null : value.setScale(0, RoundingMode.FLOOR);
  }

  private static @Nullable BigDecimal stepOf(Schema schema) {
    JsonNode step = schema.get("multipleOf");
    return step.isNumber() && step.decimalValue().signum() > 0 ? step.decimalValue() : null;
  }

  private static BigDecimal pick(
      @Nullable BigDecimal least, @Nullable BigDecimal most, Source source) {
    BigDecimal from =
        least != null ? least : most != null ? most.min(BigDecimal.ZERO) : BigDecimal.ZERO;
    if (source.isFixed()) {
      boolean zeroFits =
          (least == null || least.signum() <= 0) && (most == null || most.signum() >= 0);
      return zeroFits
          ? BigDecimal.ZERO
          : least != null ? least : from.min(most == null ? from : most);
    }
    BigDecimal to = most != null ? most : from.add(SPAN);
    return from.add(to.subtract(from).multiply(BigDecimal.valueOf(source.fraction())));
  }

  /** The multiple of the step nearest to the value that is within the bounds. */
  private static BigDecimal step(
      BigDecimal value,
      @Nullable BigDecimal least,
      @Nullable BigDecimal most,
      @Nullable BigDecimal step) {
    if (step == null) {
      return value;
    }
    BigDecimal multiple = value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    if (least != null && multiple.compareTo(least) < 0) {
      multiple = multiple.add(step);
    }
    return most != null && multiple.compareTo(most) > 0 ? multiple.subtract(step) : multiple;
  }
}
