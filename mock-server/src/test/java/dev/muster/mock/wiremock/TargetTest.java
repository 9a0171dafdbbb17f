package dev.muster.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/a,-,/a,-",
        "/a?,-,/a,''",
        "/a?b?c,-,/a,b?c",
        "/a#b?c,-,/a,-",
        "//a//b,-,//a//b,-",
        "a,-,/a,-",
        "'',-,/,-",
        "http://h:1/a?b,h:1,/a,b",
        "http://h?b,h,/,b",
        "http://,'',/,-",
        "/a?u=http://h/b,-,/a,u=http://h/b",
        "?u=http://h/b,-,/,u=http://h/b"
      })
  void splitsWithoutDecoding(
      String text, @Nullable String authority, String path, @Nullable String query) {
    assertThat(Target.of(text)).isEqualTo(new Target(authority, path, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/__admin", "/__admin/mappings", "/__files/a", "http://h/__admin/x", "/__admin?x"})
  void knowsWhatWireMockAnswersItself(String text) {
    assertThat(Target.of(text).isWireMocks()).isTrue();
  }

  @Test
  void leavesTheRestToTheContracts() {
    assertThat(Target.of("/__administration").isWireMocks()).isFalse();
    assertThat(Target.of("/__files").isWireMocks()).isFalse();
    assertThat(Target.of("/a/__admin").isWireMocks()).isFalse();
  }
}
