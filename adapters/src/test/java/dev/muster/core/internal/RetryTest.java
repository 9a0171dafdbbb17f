package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.RateLimitException;
import dev.muster.core.ServerException;
import dev.muster.core.TransportException;
import dev.muster.core.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetryTest {
  private final MockWebServer server = new MockWebServer();
  private final Pauses pauses = new Pauses();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    server.start();
    channel = Toys.channel(server.url("/"), new HandTimer(), pauses);
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  private ToyApi toys() {
    return channel.apis().of(ToyApi.class);
  }

  private static MockResponse answer(int status, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status);
    for (String header : headers) {
      answer.addHeader(header);
    }
    return answer.build();
  }

  private static MockResponse json(String json) {
    return new MockResponse.Builder()
        .addHeader("Content-Type: application/json")
        .body(json)
        .build();
  }

  @Test
  void givesUpAfterThreeAttemptsAndTellsTheLast() {
    server.enqueue(answer(500));
    server.enqueue(answer(502));
    server.enqueue(answer(504));
    assertThatThrownBy(() -> channel.body(toys().get("a")))
        .isInstanceOfSatisfying(ServerException.class, e -> assertThat(e.status()).isEqualTo(504));
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void doesNotWaitLongerThanThePolicyAllows() {
    server.enqueue(answer(429, "Retry-After: 3600"));
    assertThatThrownBy(() -> channel.body(toys().submit(Toys.ORDER)))
        .isInstanceOfSatisfying(
            RateLimitException.class, e -> assertThat(e.retryAfter()).contains(Duration.ofHours(1)))
        .hasMessageContaining("Try again in 3600 s");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void tellsRetryAfterOf503AsTheServerSentIt() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(answer(503, "Retry-After: 0"));
    }
    assertThatThrownBy(() -> channel.body(toys().get("a")))
        .isInstanceOfSatisfying(
            ServerException.class,
            e -> {
              assertThat(e.error().headers().get("Retry-After")).isEqualTo("0");
              assertThat(e.error().headers().get(DepartureMark.PUT_ASIDE)).isNull();
            });
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void repeatsASubmitThatFoundNobodyListening() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    try (Channel channel =
        Toys.channel(HttpUrl.get("http://127.0.0.1:" + port + "/"), new HandTimer(), pauses)) {
      assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.mayHaveBeenSent()).isFalse())
          .hasMessageContaining("Nothing was sent");
      assertThat(pauses.taken).hasSize(2);
      pauses.taken.clear();
      assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).buy(Toys.ORDER)))
          .isInstanceOf(TransportException.class);
      assertThat(pauses.taken).as("what is never repeated").isEmpty();
    }
  }

  @Test
  void triesEveryAddressOfTheHostBeforeItGivesUp() throws Exception {
    server.enqueue(json("{\"id\":\"a\"}"));
    InetAddress dead = InetAddress.getByName("127.0.0.77");
    List<InetAddress> addresses =
        new ArrayList<>(List.of(dead, InetAddress.getByName("127.0.0.1")));
    OkHttpClient client = new OkHttpClient.Builder().dns(host -> addresses).build();
    try (MockWebServer one = new MockWebServer()) {
      one.start(InetAddress.getByName("127.0.0.1"), 0);
      one.enqueue(json("{\"id\":\"b\"}"));
      HttpUrl base = HttpUrl.get("http://toys.test:" + one.getPort() + "/");
      try (Channel channel =
          Channel.open(
              Toys.PROVIDER,
              Toys.credentials(base),
              Toys.with(Toys.settings(base), client),
              new HandTimer(),
              pauses)) {
        assertThat(channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)).id())
            .isEqualTo("b");
        assertThat(one.getRequestCount()).isEqualTo(1);
        assertThat(pauses.taken).isEmpty();
      }
    } finally {
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }

  @Test
  void doesNotRepeatAStreamThatIsGone() {
    server.enqueue(answer(429));
    RequestBody stream = Upload.of(new ByteArrayInputStream(new byte[10]), "a.txt", 10).body();
    assertThatThrownBy(() -> channel.body(toys().upload(stream)))
        .isInstanceOf(RateLimitException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void closesTheAnswersThatItDoesNotReturn() throws InterruptedException {
    server.enqueue(new MockResponse.Builder().code(503).body("x".repeat(100)).build());
    server.enqueue(new MockResponse.Builder().code(500).body("x".repeat(100)).build());
    server.enqueue(json("{\"status\":\"done\"}"));
    channel.body(toys().get("a"));
    server.enqueue(json("{\"status\":\"done\"}"));
    channel.body(toys().get("a"));
    for (int i = 0; i < 4; i++) {
      // A connection is used again only once its answer is closed.
      assertThat(server.takeRequest().getConnectionIndex()).isZero();
    }
  }

  @Test
  void stopsWhenInterrupted() {
    server.enqueue(answer(500));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> channel.body(toys().get("a"))).isInstanceOf(TransportException.class);
    assertThat(Thread.interrupted()).as("the flag is still set").isTrue();
    assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
  }
}
