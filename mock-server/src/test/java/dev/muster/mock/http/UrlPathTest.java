package dev.muster.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlPathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ | /",
        "/a/b.c | /a/b.c",
        "/a/../b | /b",
        "/a/./b/. | /a/b/",
        "/a/b/.. | /a/",
        "/../../a | /a",
        "/%2e%2E/a/%2e/b | /a/b",
        "/a\\b | /a/b",
        "/a%2Fb/%zz | /a%2Fb/%zz",
        "/é | /%C3%A9",
        "/{id}/a\"b | /%7Bid%7D/a%22b",
        "/a#b/c | /a",
        "/a/.hidden | /a/.hidden",
        "/.../a | /.../a",
      })
  void readsPathsAsUrlsDo(String path, String expected) {
    assertThat(UrlPath.normalized(path)).isEqualTo(expected);
  }
}
