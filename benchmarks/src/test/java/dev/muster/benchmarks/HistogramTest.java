package dev.muster.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistogramTest {
  private final Histogram histogram = new Histogram();

  @Test
  void tellsMedianNinetyNinthPercentileAndLargest() {
    for (int millis = 1; millis <= 200; millis++) {
      histogram.add(millis);
    }

    assertThat(histogram.drain()).isEqualTo("100 198 200");
  }

  @Test
  void beginsAnewAfterItWasRead() {
    histogram.add(700);
    histogram.drain();
    histogram.add(3);

    assertThat(histogram.drain()).isEqualTo("3 3 3");
  }

  @Test
  void countsWhatCameEarlyAsInTime() {
    histogram.add(-4);

    assertThat(histogram.drain()).isEqualTo("0 0 0");
  }
}
