package dev.muster.core.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} and {@code Date}. */
final class RetryAfter {
  private RetryAfter() {}

  /**
   * How long the server asks to wait, from seconds or a date; null if it does not say, or says
   * something else.
   */
  static @Nullable Duration of(Headers headers, Clock clock) {
    String value = headers.get("Retry-After");
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Instant until = date(value);
    if (until == null) {
      return null;
    }
    // The server's own clock, where it tells it: its date means nothing on a machine whose clock is
    // off.
    Instant now = date(headers);
    Duration wait = Duration.between(now == null ? clock.instant() : now, until);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** The server's clock, to the second; null if it does not tell. */
  static @Nullable Instant date(Headers headers) {
    String value = headers.get("Date");
    return value == null ? null : date(value);
  }

  private static @Nullable Instant date(String value) {
    try {
      return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
