package dev.muster.mock.sample;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/** Functions that make dates: instants, which are printed as their schema wants them. */
final class FakerDates {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Duration YEAR = Duration.ofDays(365);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern(
          "EEE MMM dd uuuu HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", Locale.ENGLISH);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.0Z'", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'", Locale.ENGLISH);

  private FakerDates() {}

  static void addTo(Map<String, FakerFunction> functions) {
    functions.put("date.past", call -> around(call, "years", YEAR, -1, 0));
    functions.put("date.future", call -> around(call, "years", YEAR, 0, 1));
    functions.put("date.recent", call -> around(call, "days", Duration.ofDays(1), -1, 0));
    functions.put("date.soon", call -> around(call, "days", Duration.ofDays(1), 0, 1));
    functions.put("date.anytime", call -> around(call, "years", YEAR, -1, 1));
    functions.put("date.birthdate", call -> within(call, ago(80), ago(18)));
    functions.put("date.between", FakerDates::between);
    functions.put("date.month", call -> NODES.stringNode(month(call)));
    functions.put("date.weekday", call -> NODES.stringNode(weekday(call)));
    functions.put("date.timeZone", call -> NODES.stringNode(zone(call)));
  }

  /** The date as a schema of that format prints it. */
  static String printed(Instant date, String format) {
    DateTimeFormatter form =
        switch (format) {
          case "date-time", "datetime" -> DATE_TIME;
          case "date", "full-date" -> DateTimeFormatter.ISO_LOCAL_DATE;
          case "time" -> TIME;
          default -> PLAIN;
        };
    return form.format(date.atOffset(ZoneOffset.UTC));
  }

  private static JsonNode around(FakerCall call, String unit, Duration one, int from, int to) {
    double count = Math.max(0, Math.min(1000, call.option(unit, 1)));
    long span = (long) (one.toMillis() * count);
    Instant base = instant(call.argument().path("refDate"), Instant.now());
    return within(call, base.plusMillis(from * span), base.plusMillis(to * span));
  }

  private static Instant ago(int years) {
    return Instant.now().minus(YEAR.multipliedBy(years));
  }

  private static JsonNode between(FakerCall call) {
    Instant now = Instant.now();
    Instant from = instant(call.argument().path("from"), now.minus(YEAR));
    return within(call, from, instant(call.argument().path("to"), now));
  }

  private static JsonNode within(FakerCall call, Instant from, Instant to) {
    long span = Math.max(0, Duration.between(from, to).toMillis());
    return new POJONode(from.plusMillis(call.draw().random().nextLong(span + 1)));
  }

  private static Instant instant(@Nullable JsonNode text, Instant otherwise) {
    String value = text == null ? "" : text.asString("");
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return value.contains("T")
          ? Instant.parse(value)
          : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      // What faker cannot read as a date either is left aside.
      return otherwise;
    }
  }

  private static String month(FakerCall call) {
    Month month = Month.of(call.draw().between(1, 12));
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String weekday(FakerCall call) {
    DayOfWeek day = DayOfWeek.of(call.draw().between(1, 7));
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String zone(FakerCall call) {
    return call.draw()
        .pick(List.of("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Africa/Cairo", "UTC"));
  }
}
