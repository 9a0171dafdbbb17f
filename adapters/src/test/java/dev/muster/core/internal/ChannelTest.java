package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.RequestOptions;
import dev.muster.core.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void open() throws IOException {
    server.start();
  }

  @AfterEach
  void close() {
    server.close();
  }

  private static MockResponse done() {
    return new MockResponse.Builder().body("{\"status\":\"done\"}").build();
  }

  private Channel channel(OkHttpClient client) {
    HttpUrl base = server.url("/");
    return Channel.open(
        Toys.PROVIDER,
        Toys.credentials(base),
        Toys.with(Toys.settings(base), client),
        new HandTimer(),
        new Pauses());
  }

  @Test
  void buildsUponTheCallersClientAndLeavesItOpen() throws Exception {
    List<String> seen = new CopyOnWriteArrayList<>();
    OkHttpClient client =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(chain.request().url().encodedPath());
                  return chain.proceed(chain.request());
                })
            .build();
    server.enqueue(done());
    server.enqueue(done());
    try (Channel channel = channel(client)) {
      channel.body(channel.apis().of(ToyApi.class).get("a"));
    }
    Request request = new Request.Builder().url(server.url("/after")).build();
    try (Response response = client.newCall(request).execute()) {
      assertThat(response.code()).isEqualTo(200);
    }
    assertThat(seen).containsExactly("/toys/a", "/after");
    server.takeRequest();
    RecordedRequest after = server.takeRequest();
    assertThat(after.getConnectionIndex()).as("the pool is the caller's and still open").isZero();
    assertThat(after.getHeaders().get("x-api-key")).isNull();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  @Test
  void doesNotTrustTheCallersClientWithRepeating() {
    OkHttpClient client =
        new OkHttpClient.Builder().retryOnConnectionFailure(true).followRedirects(true).build();
    server.enqueue(new MockResponse.Builder().code(408).build());
    try (Channel channel = channel(client)) {
      assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)))
          .hasMessageContaining("408");
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  @Test
  void endsACallAtItsTimeout() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    try (Channel channel = Toys.channel(server.url("/"))) {
      RequestOptions options = RequestOptions.builder().timeout(Duration.ofMillis(200)).build();
      assertThatThrownBy(
              () -> channel.body(channel.apis(options).of(ToyApi.class).submit(Toys.ORDER)))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.mayHaveBeenSent()).isTrue());
    }
    assertThat(server.getRequestCount()).isLessThanOrEqualTo(1);
  }

  @Test
  void showsTheBaseUrlAlone() {
    try (Channel channel = Toys.channel(server.url("/"))) {
      assertThat(channel).hasToString(server.url("/").toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.test/, http://a.test/x, true",
    "http://a.test/, https://a.test/x, true",
    "https://a.test/, http://a.test/x, false",
    "http://a.test:81/, https://a.test/x, false",
    "http://a.test/, https://a.test:444/x, false",
    "http://a.test/, https://b.test/x, false",
    "https://a.test/, https://a.test:8443/, false",
    "https://a.test/, https://x.a.test/, false",
  })
  void knowsWhereAKeyIsAtHome(String base, String url, boolean home) {
    assertThat(Origin.of(HttpUrl.get(base)).covers(HttpUrl.get(url))).isEqualTo(home);
  }
}
