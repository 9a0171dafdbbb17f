package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ProtocolException;
import dev.muster.core.Signer;
import dev.muster.core.Upload;
import dev.muster.runtime.SignatureScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private final MockWebServer home = new MockWebServer();
  private final MockWebServer abroad = new MockWebServer();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    home.start();
    abroad.start();
    channel = Toys.channel(home.url("/"));
  }

  @AfterEach
  void close() {
    channel.close();
    home.close();
    abroad.close();
  }

  private ToyApi toys() {
    return channel.apis().of(ToyApi.class);
  }

  private static MockResponse redirect(int status, String location) {
    return new MockResponse.Builder().code(status).addHeader("Location", location).build();
  }

  private static MockResponse json(String json) {
    return new MockResponse.Builder().body(json).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsASafeCallAtHomeWithTheKey(int status) throws InterruptedException {
    home.enqueue(redirect(status, "/elsewhere?page=2"));
    home.enqueue(json("{\"status\":\"done\"}"));
    channel.body(toys().get("a"));
    home.takeRequest();
    RecordedRequest second = home.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/elsewhere?page=2");
    assertThat(second.getHeaders().get("x-api-key")).isEqualTo(Toys.KEY);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void goesToNoOtherHost(int status) {
    home.enqueue(redirect(status, abroad.url("/catch?token=abcdefgh").toString()));
    assertThatThrownBy(() -> channel.body(toys().get("a")))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("getToy: answered " + status + " with a redirect to ")
        .hasMessageContaining(abroad.url("/catch").toString())
        .hasMessageNotContaining("abcdefgh");
    assertThat(abroad.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void repeatsASubmitThatTheServerWantsElsewhereAtHome(int status) throws InterruptedException {
    home.enqueue(redirect(status, "/v2/toys"));
    home.enqueue(json("{\"id\":\"a\"}"));
    assertThat(channel.body(toys().submit(Toys.ORDER)).id()).isEqualTo("a");
    home.takeRequest();
    RecordedRequest second = home.takeRequest();
    assertThat(second.getMethod()).isEqualTo("POST");
    assertThat(second.getBody().utf8()).isEqualTo("{\"name\":\"bear\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302})
  void doesNotTurnASubmitIntoAGet(int status) {
    home.enqueue(redirect(status, "/v2/toys"));
    assertThatThrownBy(() -> channel.body(toys().submit(Toys.ORDER)))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("Check the base URL");
    assertThat(home.getRequestCount()).isEqualTo(1);
  }

  @Test
  void fetchesTheOutcomeOfASubmitFromWhereTheServerSays() throws InterruptedException {
    home.enqueue(redirect(303, "/tickets/a"));
    home.enqueue(json("{\"id\":\"a\"}"));
    assertThat(channel.body(toys().submit(Toys.ORDER)).id()).isEqualTo("a");
    home.takeRequest();
    assertThat(home.takeRequest().getMethod()).isEqualTo("GET");
  }

  @ParameterizedTest
  @ValueSource(ints = {307, 308})
  void neverRepeatsWhatTheContractForbids(int status) {
    home.enqueue(redirect(status, "/v2/toys"));
    assertThatThrownBy(() -> channel.body(toys().buy(Toys.ORDER)))
        .isInstanceOf(ProtocolException.class);
    assertThat(home.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRepeatAStreamThatIsGone() {
    home.enqueue(redirect(307, "/v2/raw"));
    RequestBody stream = Upload.of(new ByteArrayInputStream(new byte[3]), "a.txt", 3).body();
    assertThatThrownBy(() -> channel.body(toys().upload(stream)))
        .isInstanceOf(ProtocolException.class);
    assertThat(home.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRunInCircles() {
    for (int i = 0; i < 10; i++) {
      home.enqueue(redirect(302, "/toys/a"));
    }
    assertThatThrownBy(() -> channel.body(toys().get("a"))).isInstanceOf(ProtocolException.class);
    assertThat(home.getRequestCount()).isEqualTo(6);
  }

  /** The second lock on the same door: whoever sends a request abroad, it goes without the key. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesKeysAndSignaturesOffWhatGoesAbroad(boolean signed) throws Exception {
    SignatureScheme scheme =
        new SignatureScheme(
            "hmac-sha256",
            "{path}",
            "decoded",
            "hex",
            "Authorization",
            "{signature}",
            null,
            Duration.ZERO,
            null);
    Interceptor credentials =
        signed
            ? new Signing(
                Signer.of(scheme, "toys", "the-secret"), home.url("/"), Clock.systemUTC(), null)
            : new ApiKeys(Map.of("Authorization", Toys.KEY), home.url("/"));
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(credentials).build();
    for (MockWebServer server : List.of(home, abroad)) {
      server.enqueue(json("{}"));
      Request request =
          new Request.Builder().url(server.url("/")).header("Authorization", "mine").build();
      client.newCall(request).execute().close();
    }
    assertThat(home.takeRequest().getHeaders().values("Authorization"))
        .hasSize(1)
        .doesNotContain("mine");
    assertThat(abroad.takeRequest().getHeaders().values("Authorization")).isEmpty();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
