package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.options;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.http.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The answers that Prism 5.16.0 gives to browsers. */
@Timeout(60)
class CorsTest {
  private static final String END = "Connection: close\r\n\r\n";
  private static final String PREFLIGHT =
      "OPTIONS /pets HTTP/1.1\r\n"
          + "Host: h\r\n"
          + "Origin: http://a\r\n"
          + "Access-Control-Request-Method: PUT\r\n";

  @Test
  void letsAnybodyReadAnswers() {
    try (WireServer server = new WireServer()) {
      Http.Reply reply = server.http.get("/pets");
      assertThat(reply.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(reply.header("Access-Control-Allow-Headers")).isEqualTo("*");
      assertThat(reply.header("Access-Control-Allow-Credentials")).isEqualTo("true");
      assertThat(reply.header("Access-Control-Expose-Headers")).isEqualTo("*");
    }
  }

  @Test
  void repeatsWhatThePageSaysOfItself() throws IOException {
    try (WireServer server = new WireServer()) {
      String reply =
          server.raw(
              "GET /pets HTTP/1.1\r\n"
                  + "Host: h\r\n"
                  + "Origin: http://a\r\n"
                  + "Access-Control-Expose-Headers: x-e\r\n"
                  + "Access-Control-Request-Headers: x-a, x-b\r\n"
                  + END);
      assertThat(reply)
          .contains("Access-Control-Allow-Origin: http://a\r\n")
          .contains("Access-Control-Allow-Headers: x-a, x-b\r\n")
          .contains("Access-Control-Allow-Credentials: true\r\n")
          .contains("Access-Control-Expose-Headers: x-e\r\n")
          .endsWith("[7]");
    }
  }

  @Test
  void answersPreflightRequestsWithoutAskingTheContract() throws IOException {
    try (WireServer server = new WireServer()) {
      String reply = server.raw(PREFLIGHT + "Access-Control-Request-Headers: x-a, x-b\r\n" + END);
      assertThat(reply)
          .startsWith("HTTP/1.1 204 ")
          .contains("Access-Control-Allow-Origin: http://a\r\n")
          .contains("Access-Control-Allow-Headers: x-a, x-b\r\n")
          .contains("Access-Control-Allow-Methods: PUT\r\n")
          .contains("Vary: origin\r\n")
          .endsWith("\r\n\r\n");
      assertThat(server.seen).isEmpty();
      assertThat(server.wireMock.getAllServeEvents()).isEmpty();
    }
  }

  @Test
  void leavesOtherOptionsRequestsToTheContract() throws IOException {
    try (WireServer server = new WireServer()) {
      String reply = server.raw("OPTIONS /pets HTTP/1.1\r\nHost: h\r\nOrigin: http://a\r\n" + END);
      assertThat(reply).startsWith("HTTP/1.1 200 ").endsWith("[7]");
    }
  }

  @Test
  void keepsWhatTheAnswerSaysItself() throws IOException {
    try (WireServer server = new WireServer()) {
      server.pets =
          Answer.text(200, "ok").withHeader("access-control-allow-origin", "https://only.example");
      String reply = server.raw("GET /pets HTTP/1.1\r\nHost: h\r\n" + END);
      assertThat(reply)
          .contains("access-control-allow-origin: https://only.example")
          .contains("Access-Control-Allow-Headers: *")
          .doesNotContain("Access-Control-Allow-Origin: *");
    }
  }

  @Test
  void addsToUsersStubsWhatTheyDoNotSayThemselves() throws IOException {
    try (WireServer server = new WireServer()) {
      server.wireMock.stubFor(
          get("/pets").willReturn(ok("mine").withHeader("Access-Control-Allow-Origin", "me")));
      String reply = server.raw("GET /pets HTTP/1.1\r\nHost: h\r\n" + END);
      assertThat(reply)
          .contains("Access-Control-Allow-Origin: me\r\n")
          .contains("Access-Control-Expose-Headers: *\r\n")
          .doesNotContain("Access-Control-Allow-Origin: *")
          .endsWith("mine");
    }
  }

  @Test
  void doesNotTakeAStubForAnyMethodForTheAnswerToAPreflightRequest() throws IOException {
    try (WireServer server = new WireServer()) {
      server.wireMock.stubFor(any(anyUrl()).willReturn(ok("mine")));
      assertThat(server.raw(PREFLIGHT + END)).startsWith("HTTP/1.1 204 ");
      server.wireMock.stubFor(options(anyUrl()).willReturn(noContent().withHeader("X-Mine", "1")));
      assertThat(server.raw(PREFLIGHT + END)).contains("X-Mine: 1");
    }
  }

  @Test
  void answersPreflightRequestsThatNoOptionsStubMatches() throws IOException {
    try (WireServer server = new WireServer()) {
      server.wireMock.stubFor(options(urlEqualTo("/elsewhere")).willReturn(noContent()));
      assertThat(server.raw(PREFLIGHT + END))
          .startsWith("HTTP/1.1 204 ")
          .contains("Access-Control-Allow-Methods: PUT");
    }
  }

  @Test
  void saysNothingWhenOff() throws IOException {
    try (WireServer server = new WireServer(settings -> settings.withCors(false))) {
      assertThat(server.raw(PREFLIGHT + END))
          .startsWith("HTTP/1.1 200 ")
          .doesNotContain("Access-Control-Allow")
          .endsWith("[7]");
    }
  }

  @Test
  void leavesTheAdminApiToWireMock() throws IOException {
    try (WireServer server = new WireServer()) {
      assertThat(server.raw("GET /__admin/health HTTP/1.1\r\nHost: h\r\n" + END))
          .startsWith("HTTP/1.1 200 ")
          .doesNotContain("Access-Control-Expose-Headers");
    }
  }
}
