package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WrkTest {
  @Test
  void readsTheScoreBetweenWhatElseIsPrinted() throws IOException {
    String output =
        """
        Running 2s test @ http://127.0.0.1:4010/products
        Requests/sec:   2000.00
        score 4000 2000000 480 9100 3
        """;

    Score score = Wrk.parse(output, 1_000_000);

    assertThat(score).isEqualTo(new Score(2000, 480, 9100, 3, 250));
  }

  @Test
  void countsNoProcessorTimeWhereNothingWasAnswered() throws IOException {
    assertThat(Wrk.parse("score 0 2000000 0 0 16\n", 5_000).cpu()).isZero();
  }

  @Test
  void tellsWhatWasPrintedInsteadOfAScore() {
    assertThatThrownBy(() -> Wrk.parse("unable to connect", 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("unable to connect");
  }
}
