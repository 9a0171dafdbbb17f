package dev.muster.mock.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URISyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamUrlTest {

  /** As a recording of Prism 5.16 has it. */
  @Test
  void writesQueriesAsUrlSearchParams() {
    String query = "b=2&a=1&a=3&b=4&x=a%20b+c&1=z&~=*'()!&e&=v&k=%E2%82%AC&bad=%zz";
    assertThat(UpstreamUrl.search(query))
        .isEqualTo("1=z&b=2&b=4&a=1&a=3&x=a+b+c&%7E=*%27%28%29%21&e=&=v&k=%E2%82%AC&bad=%25zz");
  }

  @Test
  void putsArrayIndicesFirstAndInTheirOrder() {
    assertThat(UpstreamUrl.search("a=1&10=x&9=y&01=z&4294967295=n&4294967294=m"))
        .isEqualTo("9=y&10=x&4294967294=m&a=1&01=z&4294967295=n");
  }

  @ParameterizedTest
  @CsvSource({
    "'', /q, /q",
    "/, /q, /q",
    "/base/, /q, /base/q",
    "/base, /a/b/, /base/a/b/",
    "/base, /, /base/",
    "/base, //j, /base/j",
    "/base, /a/../j, /base/j",
    "/base, /a/%2E%2e/j/., /base/j/",
    "/base, /../../j, /base/j",
    "/base, /a/.., /base/",
    "/base, /x%2Fy, /base/x%2Fy",
    "'', /, /",
  })
  void joinsPaths(String base, String path, String joined) {
    assertThat(UpstreamUrl.join(base, path)).isEqualTo(joined);
  }

  @Test
  void dropsTheBasesQueryAndFragmentAndKeepsItsUser() {
    UpstreamUrl base = UpstreamUrl.of(URI.create("http://us:pw@h.example:81/base?keep=1#here"));
    assertThat(base.of("/q", null)).hasToString("http://us:pw@h.example:81/base/q");
    assertThat(base.of("/q", "a=1")).hasToString("http://us:pw@h.example:81/base/q?a=1");
  }

  @Test
  void escapesWhatJavasUrlsDoNotTake() throws URISyntaxException {
    UpstreamUrl base = UpstreamUrl.of(URI.create("http://h.example"));
    assertThat(base.of("/a|b{c}^\"%zz%20[d]é", null))
        .hasToString("http://h.example/a%7Cb%7Bc%7D%5E%22%25zz%20%5Bd%5D%C3%A9");
    assertThat(UrlText.read("http://[::1]:80/a b?q=v w&#gone"))
        .hasToString("http://[::1]:80/a%20b?q=v%20w&");
    assertThat(UrlText.read("../x y")).hasToString("../x%20y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://us:pw@h.example/", "/only/a/path", "mailto:us:pw@h.example", "http:///x"})
  void refusesWhatIsNoUpstreamWithoutShowingCredentials(String url) {
    assertThatThrownBy(() -> Upstream.builder(URI.create(url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Invalid upstream URL provided: ")
        .hasMessageNotContaining("pw");
  }

  @Test
  void saysThatAHostNameIsNoneForJava() {
    assertThatThrownBy(() -> Upstream.to(URI.create("http://my_service:80/x")))
        .hasMessageContaining("my_service")
        .hasMessageContaining("letters, digits, hyphens");
  }
}
