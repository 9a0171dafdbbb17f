package dev.muster.mock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  @Test
  void comparesHeaderNamesWithoutCase() {
    Headers headers = Headers.of("X-A", "1", "x-a", "2", "Y", "3");
    assertThat(headers.first("x-A")).hasValue("1");
    assertThat(headers.all("X-A")).containsExactly("1", "2");
    assertThat(headers.contains("y")).isTrue();
    assertThat(headers.first("Z")).isEmpty();
    assertThat(headers.with("X-a", "4").all("x-a")).containsExactly("4");
    assertThat(headers.plus("X-a", "4").all("x-a")).containsExactly("1", "2", "4");
    assertThat(headers.without("x-a")).containsExactly(Map.entry("Y", "3"));
    assertThat(headers.all("x-a")).as("the original stays as it is").hasSize(2);
    assertThat(Headers.empty().isEmpty()).isTrue();
  }

  @Test
  void refusesAHeaderWithoutAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Headers.of("A", "1", "B"))
        .withMessageContaining("B");
  }

  @Test
  void neverShowsWhatMayBeSecret() {
    Request request =
        new Request(
            "GET", "/x", "key=hidden", Headers.of("X-Api-Key", "hidden"), new byte[0], "http://h");
    assertThat(request).hasToString("GET /x");
    assertThat(request.headers()).hasToString("[X-Api-Key]");
    assertThat(Answer.text(200, "hidden").toString()).doesNotContain("hidden");
  }

  @Test
  void changesCopiesOfAnswers() {
    Answer answer = Answer.text(200, "a");
    assertThat(answer.withStatus(201).status()).isEqualTo(201);
    assertThat(answer.withHeader("A", "1").withHeader("a", "2").headers().all("A"))
        .containsExactly("2");
    assertThat(answer.headers().contains("A")).isFalse();
    assertThat(answer.withBody(Body.EMPTY).bytes()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Answer.empty(99))
        .withMessageContaining("99");
  }

  @ParameterizedTest
  @CsvSource({
    "a%2Fb,a/b",
    "a+b,a+b",
    "caf%C3%A9,caf\u00e9",
    "100%,100%",
    "%zz,%zz",
    "%4,%4",
    "%41%,A%",
    "%ff,\ufffd",
    "\u00e9%41,\u00e9A"
  })
  void decodesPathsAndNeverFails(String raw, String decoded) {
    assertThat(Percent.decode(raw)).isEqualTo(decoded);
  }

  @Test
  void readsQueries() {
    assertThat(Percent.fields("a=1&b=x+y&a=%26&c&&d=e=f"))
        .isEqualTo(
            Map.of(
                "a",
                List.of("1", "&"),
                "b",
                List.of("x y"),
                "c",
                List.of(""),
                "d",
                List.of("e=f")));
    assertThat(Percent.rawFields("a%20b=%2C")).containsExactly(Map.entry("a b", "%2C"));
    assertThat(Percent.fields(null)).isEmpty();
  }

  @Test
  void readsCookies() {
    Request request =
        new Request(
            "GET",
            "/",
            null,
            Headers.of("Cookie", "a=1; b=x=y;c", "Cookie", "d=4"),
            new byte[0],
            "http://h");
    assertThat(Cookies.of(request))
        .containsExactly(Map.entry("a", "1"), Map.entry("b", "x=y"), Map.entry("d", "4"));
  }
}
