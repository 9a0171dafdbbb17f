package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes numbers between their bounds, ±100 million where there are none. */
final class NumberMaker {
  private static final double LEAST = -1e8;
  private static final double MOST = 1e8;
  private static final double SAFE = 0x1p53 - 1;
  private static final int ATTEMPTS = 20;

  /** Steps beyond these two are none. */
  private static final double FINEST = 1e-100;

  private static final double COARSEST = 1e100;

  private NumberMaker() {}

  static Maker of(ObjectNode schema, boolean whole) {
    Bounds bounds = Bounds.of(schema);
    BigDecimal step = step(schema);
    if (step != null) {
      return stepped(bounds, whole ? wholeStep(step) : step);
    }
    return whole ? whole(bounds) : decimal(bounds);
  }

  /** Both ends; whether they belong to it is said apart. */
  private record Bounds(double least, double most, boolean above, boolean below) {
    static Bounds of(ObjectNode schema) {
      double least = bound(schema, "minimum", Double.NEGATIVE_INFINITY);
      double most = bound(schema, "maximum", Double.POSITIVE_INFINITY);
      JsonNode above = schema.path("exclusiveMinimum");
      JsonNode below = schema.path("exclusiveMaximum");
      boolean open = above.asBoolean(false) && above.isBoolean();
      boolean closed = below.asBoolean(false) && below.isBoolean();
      if (above.isNumber() && JsValues.asDouble(above) >= least) {
        least = JsValues.asDouble(above);
        open = true;
      }
      if (below.isNumber() && JsValues.asDouble(below) <= most) {
        most = JsValues.asDouble(below);
        closed = true;
      }
      // The bounds of a double are none.
      boolean noLeast = least <= -Double.MAX_VALUE;
      boolean noMost = most >= Double.MAX_VALUE;
      double from = noLeast ? (noMost || most > LEAST ? LEAST : most - MOST) : least;
      double to = noMost ? (from < MOST ? MOST : from < SAFE ? SAFE : from * 2) : most;
      return new Bounds(from, to, !noLeast && open, !noMost && closed);
    }

    private static double bound(ObjectNode schema, String keyword, double otherwise) {
      JsonNode bound = schema.path(keyword);
      return bound.isNumber() ? JsValues.asDouble(bound) : otherwise;
    }
  }

  private static @Nullable BigDecimal step(ObjectNode schema) {
    JsonNode step = schema.path("multipleOf");
    double size = step.isNumber() ? JsValues.asDouble(step) : 0;
    return size > FINEST && size < COARSEST ? step.decimalValue() : null;
  }

  /** The least whole multiple of a step: 5 for 2.5. */
  private static BigDecimal wholeStep(BigDecimal step) {
    BigDecimal whole = step;
    for (int i = 1; i <= 1000 && whole.stripTrailingZeros().scale() > 0; i++) {
      whole = step.multiply(BigDecimal.valueOf(i));
    }
    return whole;
  }

  private static Maker whole(Bounds bounds) {
    double from = Math.ceil(bounds.least());
    double to = Math.floor(bounds.most());
    double least = bounds.above() && from == bounds.least() ? from + 1 : from;
    double most = bounds.below() && to == bounds.most() ? to - 1 : to;
    if (most <= least) {
      return fixed(least);
    }
    if (Math.max(Math.abs(least), Math.abs(most)) <= SAFE) {
      return draw -> number(draw.random().nextLong((long) least, (long) most + 1));
    }
    return draw -> JsValues.number(Math.rint(between(least, most, draw)));
  }

  private static Maker decimal(Bounds bounds) {
    double least = bounds.above() ? Math.nextUp(bounds.least()) : bounds.least();
    double most = bounds.below() ? Math.nextDown(bounds.most()) : bounds.most();
    return most <= least ? fixed(least) : draw -> JsValues.number(between(least, most, draw));
  }

  private static double between(double least, double most, Draw draw) {
    double part = draw.random().nextDouble();
    return Math.max(least, Math.min(most, least * (1 - part) + most * part));
  }

  private static Maker stepped(Bounds bounds, BigDecimal step) {
    BigDecimal from = new BigDecimal(bounds.least()).divide(step, 0, RoundingMode.CEILING);
    BigDecimal to = new BigDecimal(bounds.most()).divide(step, 0, RoundingMode.FLOOR);
    if (bounds.above() && from.multiply(step).doubleValue() == bounds.least()) {
      from = from.add(BigDecimal.ONE);
    }
    if (bounds.below() && to.multiply(step).doubleValue() == bounds.most()) {
      to = to.subtract(BigDecimal.ONE);
    }
    double least = from.doubleValue();
    double most = to.doubleValue();
    if (Math.max(Math.abs(least), Math.abs(most)) > SAFE || most < least) {
      return fixed(from.multiply(step).doubleValue());
    }
    return draw -> {
      double value = multiple(step, least, most, draw);
      for (int i = 1; i < ATTEMPTS && !isMultiple(value, step.doubleValue()); i++) {
        value = multiple(step, least, most, draw);
      }
      return JsValues.number(value);
    };
  }

  private static double multiple(BigDecimal step, double least, double most, Draw draw) {
    long times = draw.random().nextLong((long) least, (long) most + 1);
    return step.multiply(BigDecimal.valueOf(times)).doubleValue();
  }

  /** Validators divide doubles: 18.92 is no multiple of 0.01 to them. */
  private static boolean isMultiple(double value, double step) {
    return value / step == Math.rint(value / step);
  }

  private static Maker fixed(double value) {
    JsonNode number = JsValues.number(value);
    return draw -> number;
  }

  private static JsonNode number(long value) {
    return value == (int) value
        ? JsonNodeFactory.instance.numberNode((int) value)
        : JsonNodeFactory.instance.numberNode(value);
  }
}
