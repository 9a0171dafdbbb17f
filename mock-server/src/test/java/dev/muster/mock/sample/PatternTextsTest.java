package dev.muster.mock.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextsTest {
  private static String text(String pattern, int seed, int least, int most) {
    Draw draw = new Draw(new SplittableRandom(seed), FakerOptions.defaults());
    return new PatternTexts(pattern, 10).text(draw, least, most);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-z]{3}-\\d+$",
        "^(foo|bar)+$",
        "\\w+@\\w+\\.com",
        "^(?=.*\\d)(?=.*[A-Z])[A-Za-z\\d]{8,12}$",
        "^(?!0)\\d{2}$",
        "^[^abc\\s]{3}$",
        "(a|b)(c)\\1\\2",
        "(?<year>\\d{4})-\\k<year>",
        "^\\u0041\\x42\\u{43}$",
        "^[\\w.-]+$",
        "^[[&]+$",
        "^{a}$",
        "^a{,3}$",
        "^\\p{Lu}\\p{L}*$",
        "[а-я]+",
        "^$",
        "^\\/[\\w/]*$",
        "\\bcat\\b",
        "^[^]$",
        "^\\S+\\s\\S+$",
        "^-?\\d+(\\.\\d+)?$",
        "^x*?y+?z??$",
        "a|^b$|c",
        "\\-\\_\\@",
        "^[\\]\\\\]+$"
      })
  void matchItsPattern(String pattern) {
    for (int seed = 0; seed < 100; seed++) {
      String text = text(pattern, seed, 0, TextMaker.LONGEST);
      assertThat(EcmaPattern.finds(EcmaPattern.compiled(pattern), text)).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'^[a-z]+$', 40, 50",
    "'^[a-z]*$', 300, 300",
    "'^[a-z]*$', 0, 3",
    "'^(ab)+$', 20, 21",
    "'^\\d{2,90}$', 80, 85",
    "'[a-z]+', 1000, 1000"
  })
  void keepsToItsLength(String pattern, int least, int most) {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(text(pattern, seed, least, most))
          .hasSizeBetween(least, most)
          .containsPattern(pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"([", "(?<", "a{2", "*", "\\", "(", "[a", "x{99999999999}", ")"})
  void makesSomethingOfBrokenPatterns(String pattern) {
    assertThat(text(pattern, 1, 0, 50)).hasSizeLessThanOrEqualTo(50);
  }

  @ParameterizedTest
  @CsvSource({
    "'^a$', 'a\n', false",
    "'[[]', '[', true",
    "'^[a&&b]+$', 'a&b', true",
    "'\\z', 'z', true",
    "'\\v', '\u000b', true",
    "'(?<a_b>x)', 'x', true",
    "'a{b', 'a{b', true",
    "'[]', 'a', false"
  })
  void readsPatternsAsJavaScriptDoes(String pattern, String text, boolean found) {
    assertThat(EcmaPattern.finds(EcmaPattern.compiled(pattern), text)).isEqualTo(found);
  }
}
