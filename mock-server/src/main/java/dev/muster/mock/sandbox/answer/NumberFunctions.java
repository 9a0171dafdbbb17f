package dev.muster.mock.sandbox.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.StringNode;

/** Exact arithmetic. */
final class NumberFunctions {
  private NumberFunctions() {}

  static Map<String, TemplateFunction> all() {
    return Map.of(
        "$sum", argument -> reduce(argument, BigDecimal::add),
        "$difference", argument -> reduce(argument, BigDecimal::subtract),
        "$times", argument -> reduce(argument, BigDecimal::multiply),
        "$percent", NumberFunctions::percent);
  }

  private static JsonNode reduce(Argument argument, BinaryOperator<BigDecimal> operator) {
    List<BigDecimal> numbers = argument.numbers();
    return DecimalNode.valueOf(plain(numbers.stream().reduce(operator).orElse(BigDecimal.ZERO)));
  }

  /** A number without a fraction that is zero. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static JsonNode percent(Argument argument) {
    JsonNode part = argument.fill();
    if (part.isMissingNode() || part.isNull()) {
      return Template.missing();
    }
    BigDecimal percent = Argument.number(part).movePointRight(2).setScale(0, RoundingMode.FLOOR);
    return StringNode.valueOf(percent.toPlainString() + "%");
  }
}
