package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private final Clock clock = Clock.fixed(Toys.NOW, ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "120, 120",
    "'Sun, 01 Mar 2026 12:02:00 GMT', 120",
    "'Sun, 01 Mar 2026 11:00:00 GMT', 0",
  })
  void readsSecondsAndDates(String value, int seconds) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), clock))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void trustsTheServersClockMoreThanOurs() {
    Headers headers =
        Headers.of(
            "Retry-After",
            "Sun, 01 Mar 2026 18:00:30 GMT",
            "Date",
            "Sun, 01 Mar 2026 18:00:00 GMT");
    assertThat(RetryAfter.of(headers, clock)).isEqualTo(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5", "99999999999999999999", ""})
  void ignoresWhatItCannotRead(String value) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), clock)).isNull();
  }

  @Test
  void isAbsentWhenTheServerDoesNotSay() {
    assertThat(RetryAfter.of(Headers.EMPTY, clock)).isNull();
  }
}
