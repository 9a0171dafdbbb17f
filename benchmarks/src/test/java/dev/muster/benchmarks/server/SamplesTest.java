package dev.muster.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {
  private final Samples samples = new Samples();

  @Test
  void takesTheMiddleOfThree() {
    add(9, 1, 4);

    assertThat(samples.median("a", "m")).isEqualTo(4);
    assertThat(samples.range("a", "m")).containsExactly(1, 9);
    assertThat(samples.sum("a", "m")).isEqualTo(14);
  }

  @Test
  void takesTheMeanOfTheTwoInTheMiddle() {
    add(9, 1, 4, 6);

    assertThat(samples.median("a", "m")).isEqualTo(5);
  }

  @Test
  void hasNoMedianOfNothing() {
    assertThat(samples.median("a", "m")).isNaN();
    assertThat(samples.range("a", "m")[0]).isNaN();
    assertThat(samples.measures("a")).isEmpty();
  }

  @Test
  void keepsTheOrder() {
    samples.add("b", "m", 1);
    samples.add("a", "z", 1);
    samples.add("a", "m", 1);

    assertThat(samples.contenders()).containsExactly("b", "a");
    assertThat(samples.measures("a")).containsExactly("z", "m");
  }

  private void add(double... values) {
    for (double value : values) {
      samples.add("a", "m", value);
    }
  }
}
