package dev.muster.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that users make themselves. */
class SmallTypesTest {
  @ParameterizedTest
  @ValueSource(strings = {"muapi/getPredictionResult/abc", "p/op/id/with/slashes", "p/op/é%20 x"})
  void readsTheReferencesThatItPrints(String text) {
    assertThat(JobRef.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "a/b", "/b/c", "a//c", "a/b/"})
  void refusesOtherReferences(String text) {
    assertThatThrownBy(() -> JobRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesProvidersAndOperationsWithSlashes() {
    assertThatThrownBy(() -> new JobRef("a/b", "c", "d"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JobRef("a", "b/c", "d"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsOptionsAndShowsTheirNamesAlone() {
    RequestOptions options =
        RequestOptions.builder()
            .header("X-Trace", "hush-hush")
            .query("webhook", "https://example.com/?token=hush-hush")
            .timeout(Duration.ofSeconds(5))
            .deadline(Duration.ofMinutes(2))
            .build();
    RequestOptions copy = options.toBuilder().build();
    assertThat(copy.headers()).containsEntry("X-Trace", "hush-hush");
    assertThat(copy.query()).containsKey("webhook");
    assertThat(copy.timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(copy.deadline()).isEqualTo(Duration.ofMinutes(2));
    assertThat(copy.toString())
        .contains("X-Trace", "webhook", "PT5S", "PT2M")
        .doesNotContain("hush");
  }

  @Test
  void saysWhatATimeoutIs() {
    assertThat(new TransportException("getJob", false, new InterruptedIOException("timeout")))
        .hasMessage(
            "getJob: it took longer than the client's or the call's timeouts allow. Nothing was"
                + " sent: check the address and the network, then try again.");
  }

  @ParameterizedTest
  @CsvSource({"'X Y', v", "X, 'v\n'", "X, é", "'', v"})
  void refusesHeadersThatCannotBeSent(String name, String value) {
    assertThatThrownBy(() -> RequestOptions.builder().header(name, value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("é");
  }

  @Test
  void refusesTimesThatMakeNoSense() {
    assertThatThrownBy(() -> RequestOptions.builder().timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RequestOptions.builder().deadline(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetryPolicy.DEFAULT.withAttempts(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RetryPolicy.DEFAULT.withDelays(Duration.ofSeconds(-1), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PollPolicy.DEFAULT.withIntervals(Duration.ZERO, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PollPolicy.DEFAULT.withForgiven(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PollPolicy.DEFAULT.withDeadline(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new PollPolicy(
                    Duration.ofSeconds(1), 0.5, Duration.ofSeconds(2), 0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void startsWithTheHabitOfTheProviders() {
    assertThat(PollPolicy.DEFAULT.firstInterval()).isEqualTo(Duration.ofSeconds(3));
    assertThat(PollPolicy.DEFAULT.deadline()).isEqualTo(Duration.ofMinutes(10));
    assertThat(RetryPolicy.NONE.attempts()).isEqualTo(1);
  }
}
