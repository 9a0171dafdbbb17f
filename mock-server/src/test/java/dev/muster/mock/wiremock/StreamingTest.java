package dev.muster.mock.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.MockServer;
import dev.muster.mock.Play;
import dev.muster.mock.Servers;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Chunks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StreamingTest {
  private static final String EVENTS =
      """
      openapi: 3.1.0
      info: {title: Events, version: '1'}
      paths:
        /events:
          get:
            responses: {'200': {content: {text/event-stream: {schema: {type: string}}}}}
      """;

  private final HandReleased chunks = new HandReleased();

  /** Chunks that a test hands out one by one. */
  private static final class HandReleased implements Chunks {
    private static final byte[] END = new byte[0];
    private final BlockingQueue<byte[]> released = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    void release(String event) {
      released.add(event.getBytes(StandardCharsets.UTF_8));
    }

    void end() {
      released.add(END);
    }

    @Override
    public byte @Nullable [] next() throws InterruptedException {
      byte[] chunk = released.take();
      return chunk == END ? null : chunk;
    }

    @Override
    public void close() {
      closed.countDown();
      end();
    }
  }

  private MockServer server() {
    return Servers.of(
        EVENTS,
        Play.plain()
            .withSimulator(
                call ->
                    Optional.of(
                        Answer.stream(200, "text/event-stream", new Body.Stream(() -> chunks)))));
  }

  private static HttpRequest request(MockServer server) {
    return HttpRequest.newBuilder(URI.create(server.origin() + "/events")).build();
  }

  @Test
  void sendsEachChunkBeforeTheNextIsProduced() throws Exception {
    try (MockServer server = server()) {
      var response = HttpClient.newHttpClient().send(request(server), BodyHandlers.ofInputStream());
      assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream");
      BufferedReader events =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
      chunks.release("data: 1\n\n");
      assertThat(events.readLine()).isEqualTo("data: 1");
      assertThat(events.readLine()).isEmpty();
      chunks.release("data: 2\n\n");
      assertThat(events.readLine()).isEqualTo("data: 2");
      chunks.end();
      assertThat(events.readLine()).isEmpty();
      assertThat(events.readLine()).isNull();
      assertThat(chunks.closed.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void sendsTheHeadersBeforeTheFirstChunk() throws Exception {
    try (MockServer server = server()) {
      var response = HttpClient.newHttpClient().send(request(server), BodyHandlers.ofInputStream());
      assertThat(response.statusCode()).isEqualTo(200);
      response.body().close();
    }
  }

  @Test
  void endsTheProducerWhenTheClientLeavesWhileItWaits() throws Exception {
    try (MockServer server = server()) {
      try (Socket socket = new Socket("127.0.0.1", server.port())) {
        OutputStream out = socket.getOutputStream();
        out.write(
            "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        chunks.release("data: 1\n\n");
        readUntil(in, "data: 1");
      }
      assertThat(chunks.closed.await(20, TimeUnit.SECONDS))
          .as("nothing more was written meanwhile")
          .isTrue();
    }
  }

  @Test
  void endsOpenStreamsWhenTheServerStops() throws Exception {
    MockServer server = server();
    var response = HttpClient.newHttpClient().send(request(server), BodyHandlers.ofInputStream());
    server.close();
    assertThat(chunks.closed.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(readAll(response.body())).isEmpty();
  }

  @Test
  void journalsStreamsWithoutReadingThem() throws Exception {
    try (MockServer server = server()) {
      var response = HttpClient.newHttpClient().send(request(server), BodyHandlers.ofInputStream());
      assertThat(server.wireMock().wireMock().getAllServeEvents())
          .singleElement()
          .satisfies(event -> assertThat(event.getRequest().getUrl()).isEqualTo("/events"));
      chunks.release("data: still here\n\n");
      chunks.end();
      assertThat(new String(response.body().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("data: still here\n\n");
    }
  }

  private static byte[] readAll(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException cutOff) {
      return new byte[0];
    }
  }

  private static void readUntil(InputStream in, String text) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(text) < 0) {
      int next = in.read();
      assertThat(next).as("the stream ended after " + read).isNotNegative();
      read.append((char) next);
    }
  }
}
