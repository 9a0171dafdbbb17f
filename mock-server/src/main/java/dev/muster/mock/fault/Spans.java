package dev.muster.mock.fault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 500ms}, {@code 2s}, {@code 1.5m}, {@code PT1H}. */
public final class Spans {
  private static final Pattern SPAN =
      Pattern.compile("([+-]?)([0-9]{1,9}(?:\\.[0-9]{1,9})?)(ms|s|m|h|d)");

  private Spans() {}

  /**
   * Reads a span.
   *
   * @throws IllegalArgumentException which says how spans are written
   */
  public static Duration parse(String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (span.matches()) {
      BigDecimal nanos =
          new BigDecimal(span.group(2)).multiply(BigDecimal.valueOf(unit(span.group(3)).toNanos()));
      BigDecimal whole = nanos.setScale(0, RoundingMode.HALF_UP);
      BigDecimal second = BigDecimal.valueOf(1_000_000_000L);
      Duration duration =
          Duration.ofSeconds(
              whole.divideToIntegralValue(second).longValueExact(),
              whole.remainder(second).longValueExact());
      return span.group(1).equals("-") ? duration.negated() : duration;
    }
    try {
      return Duration.parse(text.strip());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "A time is written as 500ms, 2s, 5m, 1h or PT2S, not " + text.strip(), e);
    }
  }

  /** The span as {@link #parse} reads it. */
  public static String text(Duration span) {
    if (span.isZero()) {
      return "0s";
    }
    if (span.toNanos() % 1_000_000 != 0) {
      return span.toString();
    }
    return span.toMillis() % 1_000 == 0 ? span.toSeconds() + "s" : span.toMillis() + "ms";
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "ms" -> Duration.ofMillis(1);
      case "s" -> Duration.ofSeconds(1);
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofDays(1);
    };
  }
}
