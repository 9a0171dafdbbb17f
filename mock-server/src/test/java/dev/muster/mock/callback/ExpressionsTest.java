package dev.muster.mock.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
  private static final Answer ANSWER =
      Answer.json(201, Json.object().put("id", "r1").put("n", 5)).withHeader("X-Res", "resv");

  private static Expressions of(String contentType, String body) {
    Request request =
        new Request(
            "POST",
            "/sub/i1",
            "q=v%20w%26&a.b=1&m=a&m=b",
            Headers.of("X-H", "hv w", "Content-Type", contentType),
            body.getBytes(UTF_8),
            "http://h:1");
    return new Expressions(new Occasion("sub", Map.of(), request, Map.of("id", "i1"), ANSWER));
  }

  private final Expressions json =
      of(
          "application/json",
          "{\"url\": \"http://me.example/cb\", \"a/b\": [true], \"null\": null}");

  /** As a recording of Prism 5.16 has it. */
  @ParameterizedTest
  @CsvSource({
    "{$request.body#/url}/done, http://me.example/cb/done",
    "m={$method}&s={$statusCode}, m=post&s=201",
    "{$request.query.q}, v w&",
    "{$request.query.m}, 'a,b'",
    "{$request.header.x-h}, hv w",
    "{$response.body#/id}{$response.body#/n}, r15",
    "{$response.header.X-Res}, resv",
    "{$request.body#/a~1b/0}, true",
    "<{$request.body#/none}{$request.body#/null}>, <>",
    "{nonsense}x, x",
    "http://h/fixed, http://h/fixed",
  })
  void fillsTemplates(String template, String filled) {
    assertThat(json.fill(template)).isEqualTo(filled);
  }

  /** Prism knows none of these. */
  @ParameterizedTest
  @CsvSource({
    "$request.body#/url, http://me.example/cb",
    "{$request.header.X-H}, hv w",
    "{$response.header.x-res}, resv",
    "{$request.path.id}, i1",
    "{$request.query.a.b}, 1",
    "{$url}, http://h:1/sub/i1?q=v%20w%26&a.b=1&m=a&m=b",
    "{$request.body#/a~1b}, [true]",
    "{$response.body}, '{\"id\":\"r1\",\"n\":5}'",
  })
  void fillsWhatTheSpecificationKnowsBesides(String template, String filled) {
    assertThat(json.fill(template)).isEqualTo(filled);
  }

  /** Prism reads no form whose schema has properties, and leaves others undecoded. */
  @Test
  void readsForms() {
    String form = "url=http%3A%2F%2Fme.example%2Fcb&other=a+b";
    Expressions encoded = of("application/x-www-form-urlencoded", form);
    assertThat(encoded.fill("{$request.body#/url}?{$request.body#/other}"))
        .isEqualTo("http://me.example/cb?a b");
    String parts =
        "--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttp://me/cb\r\n--x--\r\n";
    assertThat(of("multipart/form-data; boundary=x", parts).fill("{$request.body#/url}"))
        .isEqualTo("http://me/cb");
  }

  @Test
  void tellsWhatIsMissing() {
    assertThat(json.fill("{$request.body#/url}{$request.query.q}")).isNotEmpty();
    assertThat(json.missing()).isEmpty();
    assertThat(json.fill("{$request.body#/hook}?{$response.path.x}")).isEqualTo("?");
    assertThat(json.missing()).containsExactly("$request.body#/hook", "$response.path.x");
  }

  @Test
  void findsNothingInBodiesThatSayNothing() {
    assertThat(of("text/plain", "hello").fill("{$request.body#/url}")).isEmpty();
    assertThat(of("application/json", "{oops").fill("{$request.body#/url}")).isEmpty();
    Request request = new Request("GET", "/", null, Headers.empty(), new byte[0], "http://h");
    Occasion text = new Occasion("x", Map.of(), request, Map.of(), Answer.text(200, "no json"));
    assertThat(new Expressions(text).fill("{$response.body#/id}")).isEmpty();
    Occasion empty = new Occasion("x", Map.of(), request, Map.of(), Answer.empty(204));
    assertThat(new Expressions(empty).fill("{$response.body#/id}")).isEmpty();
  }
}
