package dev.muster.mock.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Chunks;
import dev.muster.mock.http.Headers;
import dev.muster.mock.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class UpstreamBodyTest {
  private static final String JSON = "{\"id\":\"g\"}";

  private final RecordingServer server = RecordingServer.start();
  private final Upstream upstream = Upstream.to(server.url("/"));
  private final CountDownLatch go = new CountDownLatch(1);

  @AfterEach
  void stop() {
    go.countDown();
    server.close();
  }

  private Forwarded get(String path) {
    return upstream.forward(
        new Request("GET", path, null, Headers.empty(), new byte[0], "http://h"), false);
  }

  private Answer answered(String path) {
    return ((Forwarded.Answered) get(path)).answer();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(String text, boolean framed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, !framed);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "x-deflate", "raw"})
  void undoesCodings(String coding) throws IOException {
    byte[] body = coding.endsWith("gzip") ? gzip(JSON) : deflate(JSON, !coding.equals("raw"));
    String name = coding.equals("raw") ? "deflate" : coding;
    server.on("/z", 200, body, "Content-Type: application/json", "Content-Encoding: " + name);
    Answer answer = answered("/z");
    assertThat(new String(answer.bytes(), UTF_8)).isEqualTo(JSON);
    assertThat(answer.headers().contains("Content-Encoding")).isFalse();
    assertThat(answer.headers().contains("Content-Length")).isFalse();
  }

  /** Prism drops the header and mangles the bytes. */
  @Test
  void handsOnACodingThatItCannotUndo() {
    byte[] body = {1, 2, (byte) 0xff};
    server.on("/z", 200, body, "Content-Type: application/json", "Content-Encoding: br");
    Answer answer = answered("/z");
    assertThat(answer.bytes()).isEqualTo(body);
    assertThat(answer.headers().first("Content-Encoding")).hasValue("br");
  }

  @Test
  void takesAnEmptyBodyForAnEmptyBody() {
    server.on("/z", 200, "", "Content-Type: text/plain", "Content-Encoding: gzip");
    assertThat(answered("/z").bytes()).isEmpty();
  }

  @Test
  void saysThatABodyIsNotCodedAsItSays() {
    server.on("/z", 200, "plain", "Content-Type: text/plain", "Content-Encoding: gzip");
    Forwarded.Failed failed = (Forwarded.Failed) get("/z");
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.type()).isEqualTo("FetchError");
    assertThat(failed.title())
        .startsWith("Invalid response body while trying to fetch " + server.url("/z"));
  }

  private void streams(String... headers) {
    server.on(
        "/s",
        (seen, out) -> {
          String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
          out.write(("HTTP/1.1 200 OK\r\n" + more + "Connection: close\r\n\r\n").getBytes(UTF_8));
          OutputStream to = more.contains("gzip") ? new GZIPOutputStream(out, true) : out;
          to.write("data: 1\n\n".getBytes(UTF_8));
          to.flush();
          go.await();
          to.write("data: 2\n\n".getBytes(UTF_8));
          to.close();
        });
  }

  private Chunks open() {
    Answer answer = answered("/s");
    assertThat(answer.status()).isEqualTo(200);
    return ((Body.Stream) answer.body()).open().get();
  }

  private static String rest(Chunks chunks) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    for (byte[] chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
      text.append(new String(chunk, UTF_8));
    }
    return text.toString();
  }

  /** Prism buffers, so that a stream without an end is never answered. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/event-stream; charset=utf-8",
        "application/x-ndjson",
        "application/stream+json"
      })
  void handsEventsOnAsTheyCome(String type) throws InterruptedException {
    streams("Content-Type: " + type);
    Chunks chunks = open();
    assertThat(new String(chunks.next(), UTF_8)).isEqualTo("data: 1\n\n");
    go.countDown();
    assertThat(rest(chunks)).isEqualTo("data: 2\n\n");
    chunks.close();
  }

  @Test
  void undoesTheCodingOfEventsAsTheyCome() throws InterruptedException {
    streams("Content-Type: text/event-stream", "Content-Encoding: gzip");
    Chunks chunks = open();
    assertThat(new String(chunks.next(), UTF_8)).isEqualTo("data: 1\n\n");
    go.countDown();
    assertThat(rest(chunks)).isEqualTo("data: 2\n\n");
    chunks.close();
  }

  @Test
  void endsAStreamWhoseClientIsGone() throws Exception {
    streams("Content-Type: text/event-stream");
    Chunks chunks = open();
    chunks.next();
    CompletableFuture<String> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return rest(chunks);
              } catch (InterruptedException e) {
                return "interrupted";
              }
            });
    chunks.close();
    assertThat(waiting.get(20, TimeUnit.SECONDS)).isEmpty();
  }

  @Test
  void endsAStreamThatBreaksOff() throws InterruptedException {
    server.on(
        "/s",
        (seen, out) -> {
          String head =
              "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 99\r\n\r\n";
          out.write((head + "data: 1\n\n").getBytes(UTF_8));
        });
    Chunks chunks = open();
    assertThat(rest(chunks)).isEqualTo("data: 1\n\n");
    chunks.close();
  }

  @Test
  void closesAStreamThatIsNotHandedOn() {
    server.on(
        "/s",
        (seen, out) -> {
          out.write("HTTP/1.1 501 No\r\nContent-Type: text/event-stream\r\n\r\n".getBytes(UTF_8));
          out.flush();
          go.await();
        });
    assertThat(get("/s")).isInstanceOf(Forwarded.NotImplemented.class);
  }
}
