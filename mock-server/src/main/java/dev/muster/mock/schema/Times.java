package dev.muster.mock.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats {@code date}, {@code time} and {@code date-time}, as lenient as Prism has them. */
final class Times {
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{2}):([0-9]{2}):([0-9]{2})(\\.[0-9]++)?([zZ]|[+-][0-9]{2}(?::?[0-9]{2})?)?");
  private static final Pattern OFFSET =
      Pattern.compile("[+-](?:[01][0-9]|2[0-4])(?::?[0-5][0-9])?");

  private Times() {}

  static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
  }

  private static int days(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : DAYS[month - 1];
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  /** A time of day, with or without an offset. */
  static boolean isTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches() && isClock(time);
  }

  private static boolean isClock(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    int minute = Integer.parseInt(time.group(2));
    int second = Integer.parseInt(time.group(3));
    return (hour <= 23 && minute <= 59 && second <= 59)
        || (hour == 23 && minute == 59 && second == 60);
  }

  /** A date and a time of day with its offset, apart by a T or white space. */
  static boolean isDateTime(String text) {
    int separator = separator(text, 0);
    return separator >= 0
        && separator(text, separator + 1) < 0
        && isDate(text.substring(0, separator))
        && isTimeWithOffset(text.substring(separator + 1));
  }

  private static int separator(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == 't' || character == 'T' || EcmaSpace.isSpace(character)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTimeWithOffset(String text) {
    Matcher time = TIME.matcher(text);
    if (!time.matches() || !isClock(time)) {
      return false;
    }
    String offset = time.group(5);
    return offset != null
        && (offset.equalsIgnoreCase("z")
            || isTime(offset.substring(1) + ":00")
            || OFFSET.matcher(offset).matches());
  }

  /** Compares two values of one of the three formats; null where they cannot be compared. */
  static @Nullable Integer compare(String format, String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return null;
    }
    return switch (format) {
      case "date" -> Integer.signum(one.compareTo(other));
      case "time" -> compareTimes(one, other);
      default -> compareDateTimes(one, other);
    };
  }

  private static @Nullable Integer compareDateTimes(String one, String other) {
    int oneSeparator = separator(one, 0);
    int otherSeparator = separator(other, 0);
    if (oneSeparator <= 0 || otherSeparator <= 0) {
      return null;
    }
    int dates = one.substring(0, oneSeparator).compareTo(other.substring(0, otherSeparator));
    return dates != 0
        ? Integer.signum(dates)
        : compareTimes(one.substring(oneSeparator + 1), other.substring(otherSeparator + 1));
  }

  private static @Nullable Integer compareTimes(String one, String other) {
    Matcher first = TIME.matcher(one);
    Matcher second = TIME.matcher(other);
    return first.matches() && second.matches()
        ? Integer.valueOf(Integer.signum(clock(first).compareTo(clock(second))))
        : null;
  }

  // Offsets play no part, here as there.
  private static String clock(Matcher time) {
    String fraction = time.group(4);
    return time.group(1) + time.group(2) + time.group(3) + (fraction == null ? "" : fraction);
  }
}
