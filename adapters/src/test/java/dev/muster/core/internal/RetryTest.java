package dev.muster.core.internal;

import static dev.muster.core.internal.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void repeatsASafeCallAfter(int status) {
    server.enqueue(answer(status));
    server.enqueue(json("{\"status\":\"done\"}"));
    assertThat(channel.body(toys().get("a")).status()).isEqualTo("done");
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(pauses.taken).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
  void doesNotRepeatASafeCallAfter(int status) {
    server.enqueue(answer(status));
    assertThatThrownBy(() -> channel.body(toys().get("a")))
        .hasMessageContaining("getToy: " + status);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void repeatsASubmitThatWasRefused(int status) {
    server.enqueue(answer(status));
    server.enqueue(json("{\"id\":\"a\"}"));
    assertThat(channel.body(toys().submit(Toys.ORDER)).id()).isEqualTo("a");
    assertThat(server.getRequestCount()).isEqualTo(2);
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
  void pausesDoubleWithUpToAQuarterOfJitter() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(answer(500));
    }
    catchThrowable(() -> channel.body(toys().get("a")));
    assertThat(pauses.taken.get(0)).isBetween(Duration.ofMillis(375), Duration.ofMillis(500));
    assertThat(pauses.taken.get(1)).isBetween(Duration.ofMillis(750), Duration.ofMillis(1000));
  }

  @ParameterizedTest
  @CsvSource({
    "Retry-After: 7, 7",
    "'Retry-After: Sun, 01 Mar 2026 12:00:09 GMT', 9",
  })
  void waitsAsLongAsTheServerAsks(String header, int seconds) {
    server.enqueue(answer(429, header));
    server.enqueue(json("{\"id\":\"a\"}"));
    channel.body(toys().submit(Toys.ORDER));
    assertThat(pauses.taken).containsExactly(Duration.ofSeconds(seconds));
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
  void repeatsASafeCallWhoseAnswerBreaksOff() throws IOException {
    AtomicInteger answers = new AtomicInteger();
    try (RawServer raw =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  String body = "{\"status\":\"done\"}";
                  boolean whole = answers.incrementAndGet() == 2;
                  RawServer.write(
                      socket,
                      "HTTP/1.1 200 OK",
                      "Content-Length: " + body.length(),
                      "",
                      whole ? body : body.substring(0, 5));
                });
        Channel channel = Toys.channel(raw.url())) {
      assertThat(channel.body(channel.apis().of(ToyApi.class).get("a")).status()).isEqualTo("done");
      assertThat(raw.requests).hasSize(2);
    }
  }

  @Test
  void repeatsASafeCallAfterAReset() throws IOException {
    try (RawServer raw =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  reset(socket);
                });
        Channel channel = Toys.channel(raw.url())) {
      assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
          .isInstanceOf(TransportException.class);
      assertThat(raw.requests).hasSize(3);
    }
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
