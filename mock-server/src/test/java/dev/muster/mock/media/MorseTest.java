package dev.muster.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorseTest {
  @ParameterizedTest
  @CsvSource({
    "e, =",
    "T, ===",
    "é, =",
    "sos, =.=.=...===.===.===...=.=.=",
    "'e t', =.......===",
    "'  e  ', =",
    "日本 e, =",
    "?, =.=.===.===.=.="
  })
  void sounds(String text, String units) {
    assertThat(told(Morse.of(text, 1000))).isEqualTo(units);
  }

  @Test
  void saysNothingOfWhatItHasNoSignFor() {
    assertThat(Morse.of("日本", 1000).length()).isZero();
  }

  @Test
  void endsOnceThereIsNoMoreTime() {
    assertThat(Morse.of("fox ".repeat(10_000), 100).length()).isBetween(100, 125);
  }

  private static String told(Morse morse) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < morse.length(); i++) {
      units.append(morse.sounds(i) ? '=' : '.');
    }
    return units.toString();
  }
}
