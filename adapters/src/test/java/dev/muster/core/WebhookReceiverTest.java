package dev.muster.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.sun.net.httpserver.HttpServer;
import dev.muster.runtime.SignatureScheme;
import dev.muster.runtime.WebhookDescriptor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookReceiverTest {
  /** What a call brings. */
  public record Notice(String id, String status) {}

  private static final JsonAdapter.Factory MODELS = (type, annotations, moshi) -> null;
  private static final String ADMIN = "fma_admin_key_here";
  private static final Instant SIGNED = Instant.ofEpochSecond(1706616000);
  private static final byte[] BODY =
      "{\"id\":\"req_abc123\",\"status\":\"completed\"}".getBytes(UTF_8);
  private static final String RIGHT =
      "4eddb9b584ed1fd73364a4bd5781bb7a9a17c83d8eb400fa35b13c7a375edf6c";

  /** One header with timestamp and signature. */
  private static final SignatureScheme TOGETHER =
      scheme("hex", "X-Signature", "t={timestamp},v1={signature}", null);

  /** A header for each. */
  private static final SignatureScheme APART =
      scheme("hex", "X-Signature", "sha256={signature}", "X-Timestamp");

  private static SignatureScheme scheme(
      String encoding, String header, String value, String timestampHeader) {
    return new SignatureScheme(
        "hmac-sha256",
        "{timestamp}.{body}",
        "decoded",
        encoding,
        header,
        value,
        timestampHeader,
        Duration.ofSeconds(300),
        null);
  }

  private static WebhookReceiver<Notice> receiver(SignatureScheme scheme, String... secrets) {
    return receiverAt(SIGNED, scheme, secrets);
  }

  private static WebhookReceiver<Notice> receiverAt(
      Instant now, SignatureScheme scheme, String... secrets) {
    return WebhookReceiver.of(
            new WebhookDescriptor<>("jobFinished", Notice.class, scheme), MODELS, secrets)
        .withClock(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Map<String, List<String>> headers(String... namesAndValues) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return headers;
  }

  private static Map<String, List<String>> together(String signature) {
    return headers("X-Signature", "t=1706616000,v1=" + signature);
  }

  /** Vectors from an independent implementation. */
  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"req_abc123\",\"status\":\"completed\"}', 4eddb9b584ed1fd73364a4bd5781bb7a9a17c83d8eb400fa35b13c7a375edf6c",
    "'{\"id\":\"req_é\",\"status\":\"completed\"}', 8e38202b72b78c9e07244958f4ea7c845e5803b5dd509d73d421ffd5282d80b8",
    "'', 8e8f8c31192afbba301eff5680ce3b4fa3025e6e0f818b66c47ee0435d341d7d",
  })
  void signsAndBelievesRawBytes(String body, String signature) {
    WebhookReceiver<Notice> receiver = receiver(TOGETHER, ADMIN);
    assertThat(receiver.sign(body.getBytes(UTF_8), SIGNED))
        .containsExactly(Map.entry("X-Signature", "t=1706616000,v1=" + signature));
    if (!body.isEmpty()) {
      assertThat(receiver.receive(body.getBytes(UTF_8), together(signature)).status())
          .isEqualTo("completed");
    }
  }

  /**
   * By openssl: {@code printf '1767225600.{"jobId":"job_1","status":"completed"}' | openssl dgst
   * -sha256 -hmac whsec_0123456789}, once in hex and once with {@code -binary | base64}.
   */
  @ParameterizedTest
  @CsvSource({
    "hex, 18fa7afd940726de36168e897b038a019f43fbe25296b653a064c87ce0adc00c",
    "base64, GPp6/ZQHJt42Fo6JewOKAZ9D++JSlrZToGTIfOCtwAw=",
  })
  void signsWithTheTimestampApart(String encoding, String signature) {
    SignatureScheme scheme = scheme(encoding, "X-Signature", "sha256={signature}", "X-Timestamp");
    byte[] body = "{\"jobId\":\"job_1\",\"status\":\"completed\"}".getBytes(UTF_8);
    Instant time = Instant.ofEpochSecond(1767225600);
    WebhookReceiver<Notice> receiver = receiverAt(time, scheme, "whsec_0123456789");
    assertThat(receiver.sign(body, time))
        .containsExactly(
            Map.entry("X-Signature", "sha256=" + signature),
            Map.entry("X-Timestamp", "1767225600"));
    assertThat(
            receiver
                .receive(
                    body,
                    headers("x-signature", "sha256=" + signature, "x-timestamp", "1767225600"))
                .status())
        .isEqualTo("completed");
  }

  @Test
  void findsTheSignatureInAnyOrderAndAmongSeveral() {
    for (String value :
        List.of(
            "v1=" + RIGHT + ",t=1706616000",
            "t=1706616000, v1=" + "0".repeat(64) + ", v1=" + RIGHT,
            "t=1706616000,v0=old,v1=" + RIGHT)) {
      assertThat(receiver(TOGETHER, ADMIN).receive(BODY, name -> value).id())
          .isEqualTo("req_abc123");
    }
  }

  @Test
  void believesWhicheverSecretSigned() {
    WebhookReceiver<Notice> both = receiver(TOGETHER, "fmc_client_key_here", ADMIN);
    assertThat(both.receive(BODY, together(RIGHT)).id()).isEqualTo("req_abc123");
    byte[] escalation = "{\"id\":\"esc_1\",\"status\":\"stuck\"}".getBytes(UTF_8);
    Map<String, String> signed = both.sign(escalation, SIGNED);
    assertThat(both.receive(escalation, signed::get).id()).isEqualTo("esc_1");
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(escalation, signed::get))
        .as("signed with the first secret")
        .isInstanceOf(WebhookForgedException.class);
  }

  @Test
  void tellsAnUnsignedCallFromAWrongOne() {
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(BODY, headers()))
        .isInstanceOf(WebhookUnsignedException.class)
        .hasMessageStartingWith(
            "jobFinished: the call is not signed: there is no X-Signature header.");
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(BODY, name -> " "))
        .isInstanceOf(WebhookUnsignedException.class);
    assertThatThrownBy(
            () -> receiver(APART, ADMIN).receive(BODY, headers("X-Signature", "sha256=" + RIGHT)))
        .isInstanceOf(WebhookUnsignedException.class)
        .hasMessageContaining("no X-Timestamp header");
    assertThatThrownBy(
            () -> receiver(TOGETHER, ADMIN).receive(BODY, together("0" + RIGHT.substring(1))))
        .isInstanceOf(WebhookForgedException.class)
        .hasMessageStartingWith("jobFinished: the signature is wrong.")
        .hasMessageNotContaining(RIGHT.substring(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t=1706616000",
        "v1=abc",
        "t=,v1=",
        "t=now,v1=ab",
        "gibberish",
        ",",
        "t=99999999999999999999,v1=ab"
      })
  void refusesASignatureThatCannotBeRead(String value) {
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(BODY, name -> value))
        .isInstanceOf(WebhookForgedException.class)
        .hasMessageContaining("the signature cannot be read");
  }

  @Test
  void refusesABodyThatWasWrittenAnew() {
    byte[] spaced = "{\"id\": \"req_abc123\", \"status\": \"completed\"}".getBytes(UTF_8);
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(spaced, together(RIGHT)))
        .isInstanceOf(WebhookForgedException.class)
        .hasMessageContaining("the body was not parsed and written anew");
  }

  @Test
  void refusesATimestampThatWasChanged() {
    Map<String, List<String>> moved = headers("X-Signature", "t=1706616001,v1=" + RIGHT);
    assertThatThrownBy(() -> receiver(TOGETHER, ADMIN).receive(BODY, moved))
        .isInstanceOf(WebhookForgedException.class);
  }

  @ParameterizedTest
  @CsvSource({"-300, true", "0, true", "300, true", "-301, false", "301, false"})
  void toleratesTheSameBothWays(long offset, boolean believed) {
    WebhookReceiver<Notice> receiver = receiverAt(SIGNED.plusSeconds(offset), TOGETHER, ADMIN);
    if (believed) {
      assertThat(receiver.receive(BODY, together(RIGHT)).id()).isEqualTo("req_abc123");
      return;
    }
    assertThatThrownBy(() -> receiver.receive(BODY, together(RIGHT)))
        .isInstanceOfSatisfying(
            WebhookExpiredException.class,
            e -> assertThat(e.age()).isEqualTo(Duration.ofSeconds(offset)))
        .hasMessageContaining(
            offset > 0 ? "was signed 301 s ago" : "was signed 301 s in the future");
  }

  @Test
  void callsAForgedOldCallForged() {
    WebhookReceiver<Notice> receiver = receiverAt(SIGNED.plusSeconds(9999), TOGETHER, "other-key");
    assertThatThrownBy(() -> receiver.receive(BODY, together(RIGHT)))
        .isInstanceOf(WebhookForgedException.class);
  }

  @Test
  void tellsABodyThatItCannotReadOnlyOnceItIsBelieved() {
    WebhookReceiver<Notice> receiver = receiver(TOGETHER, ADMIN);
    byte[] nonsense = "[secret]".getBytes(UTF_8);
    Map<String, String> signed = receiver.sign(nonsense, SIGNED);
    assertThatThrownBy(() -> receiver.receive(nonsense, signed::get))
        .isInstanceOf(ProtocolException.class)
        .hasMessageStartingWith("jobFinished: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void needsASecretAndAScheme() {
    assertThatThrownBy(() -> receiver(TOGETHER))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("A secret is needed to verify jobFinished.");
    assertThatThrownBy(() -> receiver(TOGETHER, " ")).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> receiver(null, ADMIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("read it as a Hint");
    assertThatThrownBy(() -> receiver(scheme("hex", "X", "{key}={signature}", null), ADMIN))
        .hasMessage("Unknown signature placeholder 'key'");
    assertThatThrownBy(() -> receiver(scheme("rot13", "X", "{signature}", null), ADMIN))
        .hasMessage("Unknown signature encoding 'rot13'");
  }

  @Test
  void showsNoSecret() {
    WebhookReceiver<Notice> receiver = receiver(APART, ADMIN);
    assertThat(receiver).hasToString("WebhookReceiver[jobFinished, [X-Signature, X-Timestamp]]");
  }

  /** As a user would: the JDK's own server, whose headers come in their own spelling. */
  @Test
  void receivesFromARealServer() throws Exception {
    WebhookReceiver<Notice> receiver = receiver(APART, ADMIN);
    CompletableFuture<Notice> received = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/hook",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          try {
            received.complete(receiver.receive(body, exchange.getRequestHeaders()));
            exchange.sendResponseHeaders(204, -1);
          } catch (WebhookException e) {
            exchange.sendResponseHeaders(401, -1);
          }
          exchange.close();
        });
    server.start();
    try {
      String url =
          "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
      assertThat(post(url + "/hook", Map.of())).isEqualTo(401);
      assertThat(post(url + "/hook", receiver.sign(BODY, SIGNED))).isEqualTo(204);
      assertThat(received.get(20, TimeUnit.SECONDS).id()).isEqualTo("req_abc123");
    } finally {
      server.stop(0);
    }
  }

  private static int post(String url, Map<String, String> headers) throws IOException {
    OkHttpClient client = new OkHttpClient();
    Request request =
        new Request.Builder()
            .url(url)
            .headers(Headers.of(headers))
            .post(RequestBody.create(BODY))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
