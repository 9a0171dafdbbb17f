package dev.muster.muxiserver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Signer;
import dev.muster.muxiserver.api.Security;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A MUXI server that answers what it is told to, and a client of it. */
abstract class MuxiServerBench {
  static final String KEY_ID = "MUXI_0123456789abcdef";
  static final String SECRET =
      "sk_00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  static final Instant NOW = Instant.ofEpochSecond(1_700_000_000L);
  static final String STATE =
      "{\"success\":true,\"data\":{\"id\":\"my-team\",\"status\":\"running\"}}";
  static final String DEPLOYED =
      "{\"success\":true,\"data\":{\"formation_id\":\"my-team\",\"port\":8000,\"status\":\"running\"}}";
  static final String COMPLETE =
      "event: complete\ndata: {\"formation_id\":\"my-team\",\"port\":8000,\"status\":\"running\"}\n\n";
  static final String PROGRESS = "event: progress\ndata: {\"stage\":\"extracting\"}\n\n";

  final MockWebServer server = new MockWebServer();
  final Signer signer = Signer.of(Security.SERVER_KEY, KEY_ID, SECRET);
  MuxiServer muxi;

  @BeforeEach
  void open() throws IOException {
    server.start();
    muxi =
        MuxiServer.builder()
            .baseUrl(server.url("/").toString())
            .key(KEY_ID, SECRET)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();
  }

  @AfterEach
  void close() {
    muxi.close();
    server.close();
  }

  static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("a formation".getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  void answer(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type: application/json")
            .body(json)
            .build());
  }

  void stream(String events) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type: text/event-stream")
            .chunkedBody(events, 7)
            .build());
  }

  RecordedRequest signed(String line) throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo(line + " HTTP/1.1");
    assertThat(request.getHeaders().get("Authorization"))
        .isEqualTo(signer.header(request.getMethod(), request.getUrl(), NOW));
    return request;
  }
}
