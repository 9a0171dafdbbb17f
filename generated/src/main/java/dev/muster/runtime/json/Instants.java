// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Reads the ways in which servers write a point in time. */
final class Instants {
  /** ISO 8601 with an optional offset, and a blank as well as a T before the time. */
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .toFormatter(java.util.Locale.ROOT);

  private static final String FORM = "0000-00-00T00:00:00.";
  private static final int SECONDS_END = 19;

  private Instants() {}

  static Instant parse(String text) {
    return isPlain(text) ? plain(text) : formatted(text);
  }

  /** The form that most servers write, {@code 2026-01-30T12:00:00Z} with or without a fraction. */
  private static boolean isPlain(String text) {
    int zone = text.length() - 1;
    if (zone < SECONDS_END || zone == SECONDS_END + 1 || zone > SECONDS_END + 10) {
      return false;
    }
    for (int at = 0; at < zone; at++) {
      char expected = at > SECONDS_END ? '0' : FORM.charAt(at);
      char found = text.charAt(at);
      if (expected == '0' ? found < '0' || found > '9' : found != expected) {
        return false;
      }
    }
    return text.charAt(zone) == 'Z';
  }

  /** Reads the plain form in a tenth of the time that a formatter takes. */
  private static Instant plain(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    if (hour > 23 || (day > 28 && day > YearMonth.of(year, month).lengthOfMonth())) {
      // 24:00 and the 30th of February: the formatter knows what is made of them.
      return formatted(text);
    }
    int minute = number(text, 14, 16);
    int second = number(text, 17, SECONDS_END);
    return LocalDateTime.of(year, month, day, hour, minute, second, nanos(text))
        .toInstant(ZoneOffset.UTC);
  }

  private static int nanos(String text) {
    int zone = text.length() - 1;
    int nanos = zone == SECONDS_END ? 0 : number(text, SECONDS_END + 1, zone);
    for (int digits = zone - SECONDS_END; digits < 10; digits++) {
      nanos *= 10;
    }
    return nanos;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static Instant formatted(String text) {
    String iso =
        text.length() > 10 && text.charAt(10) == ' '
            ? text.substring(0, 10) + 'T' + text.substring(11)
            : text;
    TemporalAccessor time = FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
    return time instanceof OffsetDateTime offset
        ? offset.toInstant()
        : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
  }
}
