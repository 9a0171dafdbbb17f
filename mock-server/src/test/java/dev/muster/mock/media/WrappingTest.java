package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksAtSpaces() {
    assertThat(Wrapping.wrap("a fox in the snow", 8, String::length))
        .containsExactly("a fox in", "the snow");
  }

  @Test
  void splitsAWordThatIsTooWide() {
    assertThat(Wrapping.wrap("to abcdefghij k", 4, String::length))
        .containsExactly("to", "abcd", "efgh", "ij k");
  }

  @Test
  void neverTearsASurrogatePairApart() {
    assertThat(Wrapping.wrap("😀😀😀", 2, String::length)).containsExactly("😀", "😀", "😀");
  }

  @Test
  void endsEvenWhereNothingFits() {
    assertThat(Wrapping.wrap("abc", 0, String::length)).containsExactly("a", "b", "c");
    assertThat(Wrapping.wrap("word ".repeat(10_000), 5, String::length)).hasSizeLessThan(100);
    assertThat(Wrapping.wrap("x".repeat(100_000), 5, String::length)).hasSizeLessThan(100);
  }

  @Test
  void givesNothingForNothing() {
    assertThat(Wrapping.wrap("  ", 5, String::length)).isEmpty();
  }
}
