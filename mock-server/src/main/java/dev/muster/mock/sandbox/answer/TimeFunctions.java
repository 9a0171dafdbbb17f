package dev.muster.mock.sandbox.answer;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Functions of instants, which are texts such as {@code 2026-01-01T00:00:00Z}. */
final class TimeFunctions {
  private static final long ZERO = 0;
  private static final int MOST_DECIMALS = 9;

  private TimeFunctions() {}

  static Map<String, TemplateFunction> all() {
    return Map.of(
        "$since", TimeFunctions::since,
        "$millis", TimeFunctions::millis,
        "$seconds", TimeFunctions::seconds,
        "$later", TimeFunctions::later,
        "$past", TimeFunctions::past);
  }

  /** An instant with so many decimals of a second, at most 9; anything else as it is. */
  static JsonNode precise(JsonNode value, int decimals) {
    String text = value.isString() ? value.stringValue() : "";
    try {
      return StringNode.valueOf(
          new DateTimeFormatterBuilder()
              .appendInstant(Math.min(decimals, MOST_DECIMALS))
              .toFormatter(Locale.ROOT)
              .format(Instant.parse(text)));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private static Instant now(Argument argument) {
    return argument
        .instant(argument.scope().find("instant"))
        .orElseGet(() -> argument.instant(argument.scope().find("now")).orElse(Instant.EPOCH));
  }

  private static Optional<Instant> instant(Argument argument) {
    return argument.instant(argument.named(argument.json()));
  }

  private static JsonNode since(Argument argument) {
    return LongNode.valueOf(
        instant(argument).map(at -> Duration.between(at, now(argument)).toSeconds()).orElse(ZERO));
  }

  private static JsonNode millis(Argument argument) {
    return instant(argument)
        .<JsonNode>map(at -> LongNode.valueOf(at.toEpochMilli()))
        .orElseGet(Template::missing);
  }

  private static JsonNode seconds(Argument argument) {
    return instant(argument)
        .<JsonNode>map(at -> DecimalNode.valueOf(BigDecimal.valueOf(at.toEpochMilli(), 3)))
        .orElseGet(Template::missing);
  }

  private static JsonNode later(Argument argument) {
    long millis = Argument.number(argument.fill("seconds")).movePointRight(3).longValue();
    return argument
        .instant(argument.named(argument.json().path("from")))
        .<JsonNode>map(at -> StringNode.valueOf(at.plusMillis(millis).toString()))
        .orElseGet(Template::missing);
  }

  private static JsonNode past(Argument argument) {
    return instant(argument)
        .<JsonNode>map(at -> BooleanNode.valueOf(!at.isAfter(now(argument))))
        .orElseGet(Template::missing);
  }
}
