package dev.muster.mock.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "503 | status=503",
        "status=503;retry-after=2;times=3 | status=503; retry-after=2; times=3",
        "503@0.1 | status=503; share=0.1",
        "delay:2s@.5 | latency=2s; share=0.5",
        "latency=500ms | latency=500ms",
        "DELAY:0S | latency=0s",
        "latency=1s..3s | latency=1s..3s",
        "latency=normal(2s, 500ms) | latency=normal(2s, 500ms)",
        "latency=lognormal(2s,0.5) | latency=lognormal(2s, 0.5)",
        "Reset; when=after | reset; when=after",
        "break=truncate | truncate",
        "skew=-5m | skew=-300s",
        "lost-webhooks; after=2 | lost-webhooks; after=2",
        "status=429; example=busy; latency=1s | status=429; example=busy; latency=1s",
      })
  void isReadAndWritten(String text, String written) {
    assertThat(Fault.parse(text)).hasToString(written);
    assertThat(Fault.parse(written)).isEqualTo(Fault.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explode | A fault is a status such as 503",
        "600 | A fault is a status",
        "status=100 | from 200 to 599, not 100",
        "503; 504 | in one way only",
        "503; reset | in one way only",
        "latency=1s; latency=2s | in one way only",
        "latency=soon | A time is written as 500ms, 2s",
        "latency=3s..1s | from the shorter",
        "latency=lognormal(1s, x) | the deviation of the logarithm",
        "latency=25d | at most 24 days",
        "503@2 | above 0 and at most 1, not 2",
        "503@x | A share is above 0",
        "503; times=x | times is a whole number",
        "reset; retry-after=2 | are for a status",
        "503; when=later | before or after",
        "latency=1s; when=after | when is for a status",
        "times=3 | A fault does something",
        "'' | A fault does something",
      })
  void saysWhatIsWrong(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.parse(text))
        .withMessageContaining(message);
  }

  @Test
  void drawsLatenciesBySeed() {
    for (String text : new String[] {"1s..3s", "normal(2s, 500ms)", "lognormal(2s, 0.5)"}) {
      Latency latency = Latency.parse(text);
      SplittableRandom chance = new SplittableRandom(7);
      long sum = 0;
      for (int i = 0; i < 1_000; i++) {
        Duration drawn = latency.draw(chance);
        assertThat(drawn).isBetween(Duration.ZERO, Duration.ofSeconds(30));
        sum += drawn.toMillis();
      }
      // The mean of lognormal(2s, 0.5) is 2.27 seconds.
      assertThat(sum / 1_000).as(text).isBetween(1_800L, 2_500L);
      assertThat(latency.draw(new SplittableRandom(7)))
          .isEqualTo(latency.draw(new SplittableRandom(7)));
    }
  }
}
