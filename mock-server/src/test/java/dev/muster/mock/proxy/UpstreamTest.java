package dev.muster.mock.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The expectations were recorded from Prism 5.16; where it is left on purpose, the test says so.
 */
class UpstreamTest {
  private final RecordingServer server = RecordingServer.start();
  private final Upstream upstream = Upstream.to(server.url("/base/?keep=1"));

  @AfterEach
  void stop() {
    server.close();
  }

  private static Request request(String method, String path, byte[] body, String... headers) {
    int query = path.indexOf('?');
    return new Request(
        method,
        query < 0 ? path : path.substring(0, query),
        query < 0 ? null : path.substring(query + 1),
        Headers.of(headers),
        body,
        "http://127.0.0.1:4010");
  }

  private static Request get(String path, String... headers) {
    return request("GET", path, new byte[0], headers);
  }

  private Answer answered(Request request) {
    Forwarded forwarded = upstream.forward(request, false);
    assertThat(forwarded).isInstanceOf(Forwarded.Answered.class);
    return ((Forwarded.Answered) forwarded).answer();
  }

  private Forwarded.Failed failed(Request request) {
    return failed(upstream, request);
  }

  private static Forwarded.Failed failed(Upstream upstream, Request request) {
    Forwarded forwarded = upstream.forward(request, false);
    assertThat(forwarded).isInstanceOf(Forwarded.Failed.class);
    return (Forwarded.Failed) forwarded;
  }

  private static String text(Answer answer) {
    return new String(answer.bytes(), UTF_8);
  }

  @Test
  void joinsPathsAndWritesQueriesAnew() {
    assertThat(text(answered(get("/q?b=2&a=1&a=3&b=4&x=a%20b+c")))).isEqualTo("{\"ok\":true}");
    assertThat(server.last().line()).isEqualTo("GET /base/q?b=2&b=4&a=1&a=3&x=a+b+c HTTP/1.1");
  }

  @Test
  void saysWhatTheClientLeftUnsaid() {
    answered(get("/j", "Host", "mock:4010"));
    assertThat(server.last().header("accept")).hasValue("application/json, text/plain, */*");
    assertThat(server.last().header("accept-encoding")).hasValue("gzip, deflate");
    assertThat(server.last().header("user-agent")).hasValue("Muster");
    assertThat(server.last().header("host")).hasValue("127.0.0.1:" + server.port());
  }

  @Test
  void forwardsHeadersButThoseOfTheConnection() {
    answered(
        request(
            "PUT",
            "/j",
            "abc".getBytes(UTF_8),
            "Connection",
            "keep-alive, X-Hop",
            "X-Hop",
            "1",
            "Keep-Alive",
            "timeout=5",
            "TE",
            "trailers",
            "Transfer-Encoding",
            "chunked",
            "Expect",
            "100-continue",
            "Content-Length",
            "77",
            "X-D",
            "1",
            "X-D",
            "2",
            "Cookie",
            "a=1; b=2",
            "Accept",
            "text/html",
            "User-Agent",
            "curl/8",
            "Prefer",
            "code=200",
            "Authorization",
            "Bearer t"));
    RecordingServer.Seen seen = server.last();
    assertThat(seen.headers()).contains("X-D: 1", "X-D: 2", "Content-Length: 3");
    assertThat(seen.header("cookie")).hasValue("a=1; b=2");
    assertThat(seen.header("accept")).hasValue("text/html");
    assertThat(seen.header("user-agent")).hasValue("curl/8");
    assertThat(seen.header("prefer")).hasValue("code=200");
    assertThat(seen.header("authorization")).hasValue("Bearer t");
    for (String hop : new String[] {"x-hop", "keep-alive", "te", "transfer-encoding", "expect"}) {
      assertThat(seen.header(hop)).as(hop).isEmpty();
    }
  }

  /** Prism undoes Brotli too, which Java cannot. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | gzip, deflate",
        "br | identity",
        "* | gzip, deflate",
        "gzip;q=0.5, *;q=0 | gzip;q=0.5",
        "identity;q=0, br | identity;q=0",
      })
  void acceptsOnlyCodingsThatItCanUndo(String accepted, String sent) {
    answered(get("/j", "Accept-Encoding", accepted));
    assertThat(server.last().header("accept-encoding")).hasValue(sent);
  }

  @Test
  void becomesBasicCredentialsWhereTheUrlHoldsSome() {
    Upstream secret =
        Upstream.to(URI.create("http://us:p%40w@127.0.0.1:" + server.port() + "/base"));
    secret.forward(get("/q"), false);
    assertThat(server.last().line()).isEqualTo("GET /base/q HTTP/1.1");
    assertThat(server.last().header("Authorization")).hasValue("Basic dXM6cEB3");
    secret.forward(get("/q", "Authorization", "Bearer t"), false);
    assertThat(server.last().header("Authorization")).hasValue("Bearer t");
    assertThat(secret).hasToString("127.0.0.1");
  }

  /** Prism reads bodies as text or JSON and writes them anew, which spoils files and signatures. */
  @Test
  void leavesBodiesUnharmed() {
    byte[] binary = {(byte) 0xff, 0, (byte) 0x80, '\r'};
    server.on("/base/bin", 200, binary, "Content-Type: application/octet-stream");
    Answer answer = answered(request("PUT", "/bin", binary, "Content-Type", "image/png"));
    assertThat(server.last().body()).isEqualTo(binary);
    assertThat(answer.bytes()).isEqualTo(binary);
    String json = "{\"n\":  9007199254740993}";
    answered(request("POST", "/j", json.getBytes(UTF_8), "Content-Type", "application/json"));
    assertThat(server.last().text()).isEqualTo(json);
  }

  @Test
  void tellsOfNoBodyWhereThereIsNone() {
    answered(request("POST", "/j", new byte[0]));
    assertThat(server.last().header("Content-Length")).hasValue("0");
    assertThat(server.last().header("Content-Type")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void forwardsNoBodyOfRequestsThatHaveNone(String method) {
    Forwarded.Failed failed = failed(request(method, "/j", "abc".getBytes(UTF_8)));
    assertThat(Json.text(Json.read(failed.answer().bytes())))
        .isEqualTo(
            "{\"type\":\"https://stoplight.io/prism/errors#PROXY_UNSUPPORTED_REQUEST_BODY\","
                + "\"title\":\"The Prism proxy does not support sending a GET/HEAD request with a"
                + " message body to an upstream server. See:"
                + " https://github.com/stoplightio/prism/issues/2259\","
                + "\"status\":501,\"detail\":\"\"}");
    assertThat(failed.answer().headers().first("Content-Type"))
        .hasValue("application/problem+json");
    assertThat(server.seen()).isEmpty();
  }

  /** Prism joins cookies too, so that browsers read one of them, and falls over a Trailer. */
  @Test
  void returnsHeadersButThoseOfTheConnection() {
    server.on(
        "/base/dup",
        200,
        "{\"id\":\"x\"}",
        "Content-Type: application/json",
        "X-A: 1",
        "X-A: 2",
        "Set-Cookie: a=1",
        "Set-Cookie: b=2",
        "Keep-Alive: timeout=5",
        "TE: x",
        "Trailer: t",
        "Trailers: y",
        "Upgrade: z",
        "Proxy-Authenticate: q",
        "ETag: \"x\"",
        "ETag: \"y\"",
        "Vary: a");
    Answer answer = answered(get("/dup"));
    assertThat(answer.headers())
        .containsExactlyInAnyOrder(
            entry("content-type", "application/json"),
            entry("x-a", "1, 2"),
            entry("set-cookie", "a=1"),
            entry("set-cookie", "b=2"),
            entry("etag", "\"x\""),
            entry("vary", "a"));
  }

  private static Map.Entry<String, String> entry(String name, String value) {
    return Map.entry(name, value);
  }

  @Test
  void handsErrorsOn() {
    server.on("/base/500", 500, "{\"id\":  1}", "Content-Type: application/json");
    Answer answer = answered(get("/500"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(text(answer)).isEqualTo("{\"id\":  1}");
    server.on("/base/404", 404, "none", "Content-Type: text/plain");
    assertThat(answered(get("/404")).status()).isEqualTo(404);
  }

  @Test
  void leavesToTheMockWhatTheUpstreamDoesNotImplement() {
    server.on("/base/501", 501, "{oops", "Content-Type: application/json");
    Forwarded forwarded = upstream.forward(get("/501"), false);
    assertThat(forwarded).isInstanceOf(Forwarded.NotImplemented.class);
    Answer problem = ((Forwarded.NotImplemented) forwarded).problem();
    assertThat(problem.status()).isEqualTo(501);
    assertThat(text(problem))
        .isEqualTo(
            "{\"type\":\"https://stoplight.io/prism/errors#UPSTREAM_NOT_IMPLEMENTED\","
                + "\"title\":\"The server does not support the functionality required to fulfill"
                + " the request\",\"status\":501,\"detail\":\"\"}");
  }

  @Test
  void saysThatAnOperationIsDeprecated() {
    Answer answer = ((Forwarded.Answered) upstream.forward(get("/j"), true)).answer();
    assertThat(answer.headers().all("Deprecation")).containsExactly("true");
    assertThat(answered(get("/j")).headers().contains("Deprecation")).isFalse();
    server.on("/base/d", 200, "", "Deprecation: @1688169599");
    Answer said = ((Forwarded.Answered) upstream.forward(get("/d"), true)).answer();
    assertThat(said.headers().all("Deprecation")).containsExactly("@1688169599");
  }

  @ParameterizedTest
  @CsvSource({
    "{oops, no JSON at line 1",
    "'{\"a\":1} x', no JSON at line 1",
    "'', Unexpected end of JSON input"
  })
  void handsNoJsonOnThatIsNone(String body, String reason) {
    server.on("/base/bad", 200, body, "Content-Type: application/vnd.x+json; charset=utf-8");
    Forwarded.Failed failed = failed(get("/bad?key=secret"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.type()).isEqualTo("FetchError");
    assertThat(failed.title())
        .startsWith(
            "invalid json response body at " + server.url("/base/bad") + " reason: " + reason);
    assertThat(failed.detail()).contains("status 200");
  }

  /** Prism answers 500 to every HEAD and 304 whose content type is JSON. */
  @Test
  void asksNoJsonOfAnswersWithoutBody() {
    server.on("/base/204", (seen, out) -> head(out, "204 No Content"));
    server.on("/base/304", (seen, out) -> head(out, "304 Not Modified"));
    assertThat(answered(get("/204")).status()).isEqualTo(204);
    assertThat(answered(get("/304")).status()).isEqualTo(304);
    server.on("/base/h", (seen, out) -> head(out, "200 OK", "Content-Length: 77"));
    Answer head = answered(request("HEAD", "/h", new byte[0]));
    assertThat(head.bytes()).isEmpty();
    assertThat(head.headers().first("Content-Length")).hasValue("77");
    server.on("/base/z", (seen, out) -> head(out, "200 OK", "Content-Encoding: gzip"));
    Answer coded = answered(request("HEAD", "/z", new byte[0]));
    assertThat(coded.headers()).containsExactly(entry("content-type", "application/json"));
  }

  private static void head(OutputStream out, String status, String... headers) throws IOException {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + more + "\r\n";
    out.write(head.getBytes(UTF_8));
  }

  @Test
  void saysWhatBecameOfAServerThatIsNotThere() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    String url = "http://127.0.0.1:" + closed + "/v1";
    Forwarded.Failed failed = failed(Upstream.to(URI.create(url)), get("/q?key=secret"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.type()).isEqualTo("FetchError");
    assertThat(failed.title())
        .isEqualTo(
            "request to %s/q failed, reason: connect ECONNREFUSED 127.0.0.1:%d", url, closed);
    assertThat(failed.detail()).contains("is the server up");
  }

  @Test
  void saysWhatBecameOfAHostThatNobodyKnows() {
    Upstream nowhere = Upstream.to(URI.create("http://us:secret@nowhere.invalid:81"));
    Forwarded.Failed failed = failed(nowhere, get("/q"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.title())
        .isEqualTo(
            "request to http://nowhere.invalid:81/q failed, reason: getaddrinfo ENOTFOUND"
                + " nowhere.invalid");
  }

  @Test
  void saysWhatBecameOfAServerThatSpeaksNoTls() throws IOException {
    try (ServerSocket plain = new ServerSocket(0)) {
      Thread greeter =
          new Thread(
              () -> {
                try (Socket client = plain.accept()) {
                  client.getOutputStream().write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(UTF_8));
                  client.getInputStream().readAllBytes();
                } catch (IOException e) {
                  // The client refuses the greeting, which is what the test is about.
                }
              });
      greeter.setDaemon(true);
      greeter.start();
      Upstream tls = Upstream.to(URI.create("https://127.0.0.1:" + plain.getLocalPort()));
      Forwarded.Failed failed = failed(tls, get("/q"));
      assertThat(failed.status()).isEqualTo(500);
      assertThat(failed.type()).isEqualTo("FetchError");
      assertThat(failed.title()).contains("failed, reason: TLS: ");
      assertThat(failed.detail()).contains("certificate");
    }
  }

  @Test
  void saysThatTheServerHungUp() {
    server.on("/base/close", (seen, out) -> {});
    Forwarded.Failed failed = failed(get("/close"));
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.type()).isEqualTo("FetchError");
    assertThat(failed.title())
        .isEqualTo("request to %s failed, reason: socket hang up", server.url("/base/close"));
  }

  /** Prism waits for ever. */
  @Test
  void waitsForNoAnswerThatDoesNotCome() {
    CountDownLatch never = new CountDownLatch(1);
    server.on("/base/hang", (seen, out) -> never.await());
    server.on(
        "/base/stall",
        (seen, out) -> {
          out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".getBytes(UTF_8));
          out.flush();
          never.await();
        });
    Upstream hasty = Upstream.builder(server.url("/base")).timeout(Duration.ofMillis(300)).build();
    for (String path : new String[] {"/hang", "/stall"}) {
      Forwarded.Failed failed = failed(hasty, get(path + "?key=secret"));
      assertThat(failed)
          .isEqualTo(
              new Forwarded.Failed(
                  504,
                  "https://stoplight.io/prism/errors#UPSTREAM_TIMEOUT",
                  "network timeout at: " + server.url("/base" + path),
                  "There was no complete answer within 300 ms."));
    }
    never.countDown();
    assertThatThrownBy(() -> Upstream.builder(server.url("/")).timeout(Duration.ZERO))
        .hasMessageContaining("positive");
  }

  @Test
  void showsNoHeaderThatItCannotSend() {
    Forwarded.Failed failed = failed(get("/q", "X-Key", "se\u0007cret"));
    assertThat(failed.title()).contains("header X-Key is not allowed").doesNotContain("cret");
    assertThat(server.seen()).isEmpty();
  }

  @Test
  void refusesAStatusThatIsNone() {
    server.on("/base/odd", 777, "x");
    assertThat(failed(get("/odd")).title()).endsWith("answered with status 777");
  }
}
