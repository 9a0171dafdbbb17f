package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import dev.muster.mock.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, an answer or a closed connection follows, and the server lives on. */
@Timeout(60)
class HostileRequestsTest {
  private static final String HEAD = " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";

  private final WireServer server = new WireServer();

  @AfterEach
  void livesOnAndStops() {
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
    assertThat(server.http.get("/__admin/requests").status()).isEqualTo(200);
    server.close();
  }

  private Request last() {
    return server.seen.get(server.seen.size() - 1);
  }

  /** The same request to a server whose stubs and extensions make WireMock read it. */
  private static String readByWireMock(String request) throws IOException {
    ServeEventListener watcher =
        new ServeEventListener() {
          @Override
          public String getName() {
            return "watcher";
          }
        };
    try (WireServer server = new WireServer(settings -> settings.withExtension(watcher))) {
      server.wireMock.stubFor(
          post(urlMatching("/never.*"))
              .withMultipartRequestBody(aMultipart("a"))
              .withFormParam("a", equalTo("b"))
              .withQueryParam("a", equalTo("b"))
              .withCookie("a", equalTo("b"))
              .willReturn(ok()));
      server.wireMock.stubFor(
          any(urlPathTemplate("/{a}/{b}/{c}/{d}/{e}"))
              .withPathParam("a", equalTo("b"))
              .willReturn(ok()));
      server.wireMock.stubFor(
          any(anyUrl())
              .withMultipartRequestBody(aMultipart("never").withBody(equalTo("never")))
              .willReturn(ok()));
      String reply = server.raw(request);
      assertThat(server.http.get("/__admin/requests").status()).isEqualTo(200);
      assertThat(server.http.get("/__admin/requests/unmatched/near-misses").status())
          .isEqualTo(200);
      assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
      return reply;
    }
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of("/pets/%zz", "/pets/%zz"),
        Arguments.of("/pets/%", "/pets/%"),
        Arguments.of("/pets/%00", "/pets/%00"),
        Arguments.of("/pets/a%2Fb", "/pets/a%2Fb"),
        Arguments.of("/a/../pets/1", "/a/../pets/1"),
        Arguments.of("/a/%2e%2e/pets/1", "/a/%2e%2e/pets/1"),
        Arguments.of("/../../etc/passwd", "/../../etc/passwd"),
        Arguments.of("//pets//1", "//pets//1"),
        Arguments.of("/pets/;a=b;/c", "/pets/;a=b;/c"),
        Arguments.of("/pets/\\", "/pets/\\"),
        Arguments.of("/pets/{id}|^`\"<>", "/pets/{id}|^`\"<>"),
        Arguments.of("/pets/1#part", "/pets/1"),
        Arguments.of("http://other:81/pets/1?x", "/pets/1"),
        Arguments.of("http://other", "/"),
        Arguments.of("HTTPS://user:pass@other/pets", "/pets"),
        Arguments.of("://", "/://"),
        Arguments.of("*", "/*"),
        Arguments.of("/?http://other/pets", "/"));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void handsOnTargetsAsTheyCame(String target, String path) throws IOException {
    String request = "GET " + target + HEAD + "\r\n";
    assertThat(server.raw(request)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 400");
    assertThat(last().path()).isEqualTo(path);
    assertThat(readByWireMock(request)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
  }

  @Test
  void knowsWhoWasAddressedInAnAbsoluteTarget() throws IOException {
    server.raw("GET http://other:81/pets?x=http://h/" + HEAD + "\r\n");
    assertThat(last().origin()).isEqualTo("http://other:81");
    assertThat(last().query()).isEqualTo("x=http://h/");
  }

  @Test
  void hostsMayBeAnything() throws IOException {
    for (String host : new String[] {"", "%%%", "a b", "[::1", "h:port", "h:99999", "ü"}) {
      String request = "GET /pets HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      assertThat(server.raw(request)).startsWith("HTTP/1.1 ");
      assertThat(readByWireMock(request)).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
    }
  }

  @Test
  void handsOnTargetsThatAreNotAscii() throws IOException {
    byte[] utf8 = ("GET /pets/é" + HEAD + "\r\n").getBytes(StandardCharsets.UTF_8);
    try (RawSocket socket = new RawSocket(server.port())) {
      assertThat(socket.send(utf8).rest()).startsWith("HTTP/1.1 200");
    }
    assertThat(last().path()).isEqualTo("/pets/é");
    assertThat(server.raw("GET /pets/\u00ff" + HEAD + "\r\n")).startsWith("HTTP/1.1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PURGE", "get", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJ", "M-SEARCH", "TRACE", "PROPFIND"})
  void handsOnAnyMethod(String method) throws IOException {
    String request = method + " /pets" + HEAD + "\r\n";
    assertThat(server.raw(request)).startsWith("HTTP/1.1 200");
    assertThat(last().method()).isEqualTo(method);
    assertThat(readByWireMock(request)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONNECT h:443 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        "CONNECT / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/9.9\r\nHost: h\r\n\r\n",
        "GET /pets\r\n\r\n",
        "GET\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
        "\r\n\r\n\r\n \r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\nbad header\r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\n: empty\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\nX: a\u0000b\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\nHost: i\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\nExpect: miracles\r\nConnection: close\r\n\r\n",
        "GET /pets HTTP/1.1\r\nHost: h\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      })
  void refusesWhatIsNoRequestOrAnswersIt(String request) throws IOException {
    try (RawSocket socket = new RawSocket(server.port())) {
      String reply = socket.send(request).end().rest();
      assertThat(reply.isEmpty() || reply.startsWith("HTTP/1.1 ")).as(reply).isTrue();
      assertThat(reply).doesNotStartWith("HTTP/1.1 500");
    }
  }

  @Test
  void answersHttp10() throws IOException {
    assertThat(server.raw("GET /pets HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200").endsWith("[7]");
    assertThat(last().origin()).isEqualTo("http://127.0.0.1:" + server.port());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -1",
        "Content-Length: 99999999999999999999999",
        "Content-Length: 1e3",
        "Content-Length: 0x10",
        "Content-Length: 1\r\nContent-Length: 2",
        "Content-Length: 1, 2",
        "Content-Length:",
        "Content-Length: 3\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding: nonsense"
      })
  void refusesLengthsThatAreNone(String header) throws IOException {
    String reply = server.raw("POST /pets" + HEAD + header + "\r\n\r\nabc");
    assertThat(reply).startsWith("HTTP/1.1 4");
    assertThat(server.seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n", "-1\r\nabc", "3\r\nabcxyz\r\n", "fffffffffffffffff\r\na"})
  void refusesChunksThatAreNone(String chunks) throws IOException {
    String request = "POST /pets" + HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
    assertThat(server.raw(request)).startsWith("HTTP/1.1 400");
    assertThat(server.seen).isEmpty();
  }

  @Test
  void readsChunksThatAreSome() throws IOException {
    String chunks = "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX-Trailer: 1\r\n\r\n";
    String reply = server.raw("POST /pets" + HEAD + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    assertThat(reply).startsWith("HTTP/1.1 200").endsWith("addPet 5");
  }

  @Test
  void refusesHeadersThatAreTooLarge() throws IOException {
    String reply = server.raw("GET /pets" + HEAD + "X: " + "a".repeat(100_000) + "\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 431");
    String many = "X-A: b\r\n".repeat(10_000);
    assertThat(server.raw("GET /pets" + HEAD + many + "\r\n")).startsWith("HTTP/1.1 431");
    String target = "/pets?" + "a".repeat(100_000);
    assertThat(server.raw("GET " + target + HEAD + "\r\n")).startsWith("HTTP/1.1 414");
  }

  static Stream<Arguments> bodies() {
    String form = "multipart/form-data; boundary=b";
    return Stream.of(
        Arguments.of("multipart/form-data", "--b\r\n\r\nx\r\n--b--"),
        Arguments.of("multipart/form-data; boundary=", "--\r\n\r\nx\r\n----"),
        Arguments.of("multipart/form-data; boundary=\"", "--\"\r\n\r\nx"),
        Arguments.of(form, "--b\r\n\r\nno headers\r\n--b--\r\n"),
        Arguments.of(form, "--b\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--b--\r\n"),
        Arguments.of(
            form, "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nunquoted\r\n--b--\r\n"),
        Arguments.of(
            form,
            "--b\r\n"
                + "Content-Disposition: form-data; name=\"f\"; filename=\"a.png\"\r\n\r\n"
                + "no type\r\n"
                + "--b--\r\n"),
        Arguments.of(form, "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"),
        Arguments.of(form, ""),
        Arguments.of("application/x-www-form-urlencoded", "a=%zz&%&=&&a"),
        Arguments.of("application/json; charset=nonsense", "{}"),
        Arguments.of("application/json; charset=\"\"", "{}"),
        Arguments.of("application/json; charset=utf-16", "{}"),
        Arguments.of("text/plain; charset=utf-8", "\u00ff\u00fe\u0080"),
        Arguments.of("\u0001", "x"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void handsOnAnyBody(String contentType, String body) throws IOException {
    String request = "POST /pets" + HEAD + "Content-Type: " + contentType + "\r\nContent-Length: ";
    request += body.length() + "\r\n\r\n" + body;
    String reply = server.raw(request);
    if (contentType.equals("\u0001")) {
      assertThat(reply).startsWith("HTTP/1.1 400");
      return;
    }
    assertThat(reply).startsWith("HTTP/1.1 200").endsWith("addPet " + body.length());
    assertThat(last().body()).isEqualTo(body.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(readByWireMock(request)).startsWith("HTTP/1.1 200");
  }

  @Test
  void handsOnZippedBodiesAsTheyCame() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    String body = zipped.toString(StandardCharsets.ISO_8859_1);
    for (String sent : new String[] {body, "{}", body.substring(0, 12)}) {
      String request =
          "POST /pets" + HEAD + "Content-Encoding: gzip\r\nContent-Length: " + sent.length();
      request += "\r\n\r\n" + sent;
      assertThat(server.raw(request)).startsWith("HTTP/1.1 200");
      assertThat(last().body()).isEqualTo(sent.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(readByWireMock(request)).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void refusesBodiesAboveTheLimitInPrismsWords() throws IOException {
    int limit = 10 << 20;
    assertThat(
            server.raw(
                "POST /pets" + HEAD + "Content-Length: " + limit + "\r\n\r\n" + "a".repeat(limit)))
        .endsWith("addPet " + limit);
    String reply =
        server.raw(
            "POST /pets"
                + HEAD
                + "Content-Length: "
                + (limit + 1)
                + "\r\n\r\n"
                + "a".repeat(limit + 1));
    assertThat(reply)
        .startsWith("HTTP/1.1 413 Payload Too Large")
        .contains("Content-Type: application/json; charset=utf-8")
        .endsWith(
            "{\"error\":{\"code\":\"request_entity_too_large\",\"message\":\"Body exceeded 10mb"
                + " limit\"}}");
    assertThat(server.seen).hasSize(1);
  }

  @Test
  void refusesChunkedBodiesAboveTheLimit() throws IOException {
    try (WireServer small = new WireServer(settings -> settings.withLargestBody(4))) {
      String head = "POST /pets" + HEAD + "Transfer-Encoding: chunked\r\n\r\n";
      assertThat(small.raw(head + "4\r\nabcd\r\n0\r\n\r\n")).endsWith("addPet 4");
      assertThat(small.raw(head + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"))
          .startsWith("HTTP/1.1 413")
          .contains("Body exceeded 4b limit");
    }
  }

  @Test
  void handsOnDeeplyNestedJson() throws IOException {
    String body = "[".repeat(100_000);
    String request =
        "POST /pets" + HEAD + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    assertThat(server.raw(request + body)).endsWith("addPet 100000");
    assertThat(readByWireMock(request + body)).endsWith("addPet 100000");
  }

  @Test
  void answersPipelinedRequestsInTheirOrder() throws IOException {
    String post = "POST /pets HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc";
    String reply =
        server.raw(post + "GET /pets HTTP/1.1\r\nHost: h\r\n\r\n" + "GET /zoo/1" + HEAD + "\r\n");
    assertThat(reply.indexOf("addPet 3")).isPositive().isLessThan(reply.indexOf("[7]"));
    assertThat(reply).endsWith("getPet 0");
  }

  @Test
  void tellsClientsToGoOnThatWaitForIt() throws IOException {
    try (RawSocket socket = new RawSocket(server.port())) {
      socket.send("POST /pets" + HEAD + "Expect: 100-continue\r\nContent-Length: 3\r\n\r\n");
      assertThat(socket.until("\r\n\r\n")).startsWith("HTTP/1.1 100 ");
      assertThat(socket.send("abc").rest()).startsWith("HTTP/1.1 200").endsWith("addPet 3");
    }
  }

  @Test
  void isNotKeptBusyByBodiesThatTrickle() throws IOException {
    try (WireServer small = new WireServer(settings -> settings.withThreads(1))) {
      RawSocket[] slow = new RawSocket[40];
      for (int i = 0; i < slow.length; i++) {
        slow[i] = new RawSocket(small.port());
        slow[i].send("POST /pets" + HEAD + "Content-Length: 4\r\n\r\na");
      }
      assertThat(small.http.get("/pets").text()).isEqualTo("[7]");
      for (RawSocket socket : slow) {
        assertThat(socket.send("bcd").rest()).endsWith("addPet 4");
        socket.close();
      }
    }
  }

  @Test
  void closesConnectionsThatSayNothing() throws IOException {
    try (WireServer strict =
        new WireServer(settings -> settings.withIdle(Duration.ofMillis(100)))) {
      try (RawSocket socket = new RawSocket(strict.port())) {
        assertThat(socket.send("GET /pets HT").rest()).doesNotContain("200");
      }
      try (RawSocket socket = new RawSocket(strict.port())) {
        String reply = socket.send("POST /pets" + HEAD + "Content-Length: 4\r\n\r\na").rest();
        assertThat(reply).startsWith("HTTP/1.1 408");
      }
      assertThat(strict.http.get("/pets").text()).isEqualTo("[7]");
    }
  }

  @Test
  void forgetsClientsThatLeave() throws IOException {
    for (String part : new String[] {"G", "GET /pets HTTP/1.1\r\nHost:", "POST /pets" + HEAD}) {
      new RawSocket(server.port()).send(part).close();
    }
    new RawSocket(server.port())
        .send("POST /pets" + HEAD + "Content-Length: 10\r\n\r\nabc")
        .close();
    new RawSocket(server.port()).send("GET /pets HTTP/1.1\r\nHost: h\r\n\r\n").close();
    try (RawSocket half = new RawSocket(server.port())) {
      String reply = half.send("POST /pets" + HEAD + "Content-Length: 10\r\n\r\nabc").end().rest();
      assertThat(reply).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void answersWhereTheContractFails() {
    server.pets = null;
    assertThat(server.http.get("/pets").status()).isEqualTo(500);
    assertThat(server.http.get("/pets").json().path("status").asInt()).isEqualTo(500);
    server.pets = dev.muster.mock.http.Answer.text(200, "[7]");
  }
}
