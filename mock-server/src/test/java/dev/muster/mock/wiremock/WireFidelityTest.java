package dev.muster.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Handler;
import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests reach the pipeline, and answers the client, exactly as they are. */
@Timeout(60)
class WireFidelityTest {
  private static final String NOTHING =
      """
      openapi: 3.1.0
      info: {title: Nothing, version: '1'}
      paths: {}
      """;

  private final AtomicReference<Request> seen = new AtomicReference<>();
  private Answer answer = Answer.text(200, "ok");
  private MockServer server;

  @BeforeEach
  void start() {
    Handler recorder =
        request -> {
          seen.set(request);
          return Optional.of(answer);
        };
    server =
        MockServer.builder()
            .mount("", ContractLoader.parse("nothing", NOTHING))
            .handler(recorder)
            .http(settings -> settings.withLargestBody(16 << 20))
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Sends a request that no client library would let through, and returns the whole answer. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a%2Fb/c%20d",
        "/rpc/formations/a%25b",
        "/caf%C3%A9/+/~x",
        "/a;b=c/d",
        "/a//b/",
        "/a/./b/../c",
        "/%",
        "/%zz",
        "/a%00b"
      })
  void keepsThePathAsOnTheWire(String path) throws IOException {
    String reply =
        raw("GET " + path + "?q=%2F+x&y HTTP/1.1\r\nHost: h:1\r\nConnection: close\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 200");
    assertThat(seen.get().path()).isEqualTo(path);
    assertThat(seen.get().query()).isEqualTo("q=%2F+x&y");
    assertThat(seen.get().origin()).isEqualTo("http://h:1");
  }

  @Test
  void tellsNoQueryFromAnEmptyOne() throws IOException {
    raw("GET /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    assertThat(seen.get().query()).isNull();
    assertThat(seen.get().body()).isEmpty();
  }

  @Test
  void keepsHeadersInOrderWithRepetitions() throws IOException {
    raw(
        "GET /x HTTP/1.1\r\n"
            + "Host: h\r\n"
            + "x-one: 1\r\n"
            + "X-Two: a\r\n"
            + "X-Two: b\r\n"
            + "Connection: close\r\n\r\n");
    assertThat(seen.get().headers().all("x-two")).containsExactly("a", "b");
    assertThat(seen.get().headers().first("X-One")).hasValue("1");
    assertThat(seen.get().headers().toString()).contains("X-Two").doesNotContain("b,");
  }

  @Test
  void keepsAGzipArchiveByteForByte() throws IOException {
    byte[] content = new byte[12 << 20];
    new Random(1).nextBytes(content);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(content);
    }
    Http.Reply reply =
        new Http(server.origin())
            .send("POST", "/up", zipped.toByteArray(), "Content-Type", "application/gzip");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(seen.get().body()).isEqualTo(zipped.toByteArray());
  }

  @Test
  void keepsABodyThatOnlyClaimsToBeGzip() {
    byte[] broken = {0x1f, (byte) 0x8b, 0, 1, 2};
    Http http = new Http(server.origin());
    assertThat(http.send("POST", "/up", broken, "Content-Type", "application/gzip").status())
        .isEqualTo(200);
    assertThat(seen.get().body()).isEqualTo(broken);
    assertThat(http.send("POST", "/up", broken, "Content-Encoding", "gzip").status())
        .isEqualTo(200);
    assertThat(seen.get().body()).isEqualTo(broken);
  }

  @Test
  void sendsBinaryBodiesWithTheirLength() {
    byte[] bytes = new byte[3000];
    new Random(2).nextBytes(bytes);
    answer = Answer.bytes(200, "image/png", bytes);
    Http.Reply reply = new Http(server.origin()).get("/image");
    assertThat(reply.bytes()).isEqualTo(bytes);
    assertThat(reply.header("Content-Length")).isEqualTo("3000");
    assertThat(reply.header("Content-Type")).isEqualTo("image/png");
  }

  @Test
  void sendsRepeatedHeaders() {
    answer = Answer.empty(204).withHeaders(Headers.of("X-A", "1", "X-A", "2"));
    Http.Reply reply = new Http(server.origin()).get("/x");
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.response().headers().allValues("X-A")).containsExactly("1", "2");
  }

  @Test
  void answersHeadWithoutABody() throws IOException {
    String reply = raw("HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 200").contains("Content-Length: 2").endsWith("\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=x",
        "text/plain; charset=no-such-charset",
        "application/x-www-form-urlencoded; charset=%%%",
        "application/x-www-form-urlencoded",
        "application/json; charset=\"utf-16",
        ";;;",
        "/"
      })
  void answersWhateverTheContentTypeSays(String contentType) throws IOException {
    String body = "a=%zz&\u001f\u008b--x\r\nContent-Disposition: form-data\r\n\r\n";
    String reply =
        raw(
            "POST /up?%zz HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
    assertThat(reply).startsWith("HTTP/1.1 200");
    assertThat(seen.get().body()).isEqualTo(body.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void answersFormsThatLookZipped() throws IOException {
    String body = "\u001f\u008bnot gzip";
    String reply =
        raw(
            "POST /up HTTP/1.1\r\n"
                + "Host: h\r\n"
                + "Connection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: "
                + body.length()
                + "\r\n\r\n"
                + body);
    assertThat(reply).startsWith("HTTP/1.1 200").endsWith("ok");
  }
}
