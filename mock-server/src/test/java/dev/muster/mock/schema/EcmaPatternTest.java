package dev.muster.mock.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"\\_", "[\\w-.]", "a{,2}", "(?i)a", "a++", "]", "(?<=a)*", "\\p{No_Such}"})
  void refusesWhatIsNoExpressionWithTheUnicodeFlag(String pattern) {
    assertThatThrownBy(() -> Regex.of(pattern))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(pattern);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\_", "[\\w-.]", "a{,2}", "]", "\\p{No_Such}", "{", "\\c"})
  void isMoreForgivingWithoutTheFlag(String pattern) {
    assertThat(Texts.isRegex(pattern)).isTrue();
  }

  @Test
  void readsAstralCharactersAsOne() {
    assertThat(Regex.of("^[\\u{1F600}-\\u{1F64F}]$").find("😀")).isTrue();
    assertThat(Regex.of("^\\ud83d\\ude00$").find("😀")).isTrue();
    assertThat(Regex.of("^.{2}$").find("😀")).isFalse();
  }

  @Test
  void endsOnlyAtTheEnd() {
    assertThat(Regex.of("^a$").find("a\n")).isFalse();
    assertThat(Regex.of("^a$|b").find("xb")).isTrue();
  }

  @Test
  void knowsGroupsByName() {
    Regex regex = Regex.of("^(?<year_1>\\d{4})-\\k<year_1>$");

    assertThat(regex.find("2024-2024")).isTrue();
    assertThat(regex.find("2024-2025")).isFalse();
  }
}
