package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.AuthenticationException;
import dev.muster.core.Signer;
import dev.muster.core.Upload;
import dev.muster.runtime.SignatureScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningTest {
  private static final String EXPIRED = "{\"error\":\"too old\"}";
  private static final String DATE = "Date: Sun, 01 Mar 2026 13:00:00 GMT";
  private static final Instant SERVER_TIME = Toys.NOW.plus(Duration.ofHours(1));
  private static final SignatureScheme SCHEME =
      new SignatureScheme(
          "hmac-sha256",
          "{timestamp};{method};{path}",
          "decoded",
          "hex",
          "Authorization",
          "TOY key={key}, timestamp={timestamp}, signature={signature}",
          null,
          Duration.ofSeconds(300),
          "too old");

  private final MockWebServer server = new MockWebServer();
  private final Signer signer = Signer.of(SCHEME, "toys", "the-secret-of-toys");
  private Channel channel;

  /** Moves one second each time that it is read. */
  private static final class TickingClock extends Clock {
    private final AtomicLong seconds = new AtomicLong();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Toys.NOW.plusSeconds(seconds.getAndIncrement());
    }
  }

  @BeforeEach
  void open() throws IOException {
    server.start();
    channel = channel(Clock.fixed(Toys.NOW, ZoneOffset.UTC));
  }

  private Channel channel(Clock clock) {
    Signing signing = new Signing(signer, server.url("/"), clock, SCHEME.expired());
    Credentials credentials = new Credentials(signing, List.of());
    return Channel.open(
        Toys.PROVIDER, credentials, Toys.settings(server.url("/")), new HandTimer(), new Pauses());
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  private void answer(int status, String body, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(body);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
  }

  private void assertSignedAt(RecordedRequest request, Instant time) {
    assertThat(request.getHeaders().get("Authorization"))
        .isEqualTo(signer.header(request.getMethod(), request.getUrl(), time));
  }

  @Test
  void signsEveryAttemptAnew() throws Exception {
    try (Channel ticking = channel(new TickingClock())) {
      answer(503, "");
      answer(503, "");
      answer(200, "{\"status\":\"done\"}");
      ticking.body(ticking.apis().of(ToyApi.class).get("a"));
      for (int i = 0; i < 3; i++) {
        assertSignedAt(server.takeRequest(), Toys.NOW.plusSeconds(i));
      }
    }
  }

  @Test
  void signsARedirectOverItsOwnPath() throws Exception {
    answer(307, "", "Location: /moved/%C3%A9");
    answer(200, "{\"id\":\"a\"}");
    channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER));
    assertSignedAt(server.takeRequest(), Toys.NOW);
    RecordedRequest second = server.takeRequest();
    assertThat(second.getTarget()).isEqualTo("/moved/%C3%A9");
    assertSignedAt(second, Toys.NOW);
  }

  @Test
  void learnsTheServersTimeFromARefusedTimestamp() throws Exception {
    answer(401, EXPIRED, DATE);
    answer(200, "{\"id\":\"a\"}");
    answer(200, "{\"id\":\"b\"}");
    assertThat(channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)).id())
        .isEqualTo("a");
    channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER));
    assertSignedAt(server.takeRequest(), Toys.NOW);
    assertSignedAt(server.takeRequest(), SERVER_TIME);
    assertSignedAt(server.takeRequest(), SERVER_TIME);
  }

  @Test
  void correctsTheTimeOnce() {
    answer(401, EXPIRED, DATE);
    answer(401, EXPIRED, "Date: Sun, 01 Mar 2026 15:00:00 GMT");
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("the clock");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void leavesOtherRefusalsAlone() {
    answer(401, "{\"error\":\"wrong key\"}", DATE);
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("wrong key");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void needsTheServersDate() {
    answer(401, EXPIRED);
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
        .isInstanceOf(AuthenticationException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRepeatWhenTheClocksAgree() {
    answer(401, EXPIRED, "Date: Sun, 01 Mar 2026 12:00:00 GMT");
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
        .isInstanceOf(AuthenticationException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRepeatAStreamThatIsGone() {
    answer(401, EXPIRED, DATE);
    RequestBody stream = Upload.of(new ByteArrayInputStream(new byte[3]), "a.txt", 3).body();
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).upload(stream)))
        .isInstanceOf(AuthenticationException.class);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void showsNoSignature() {
    Signing signing = new Signing(signer, server.url("/"), Clock.systemUTC(), null);
    assertThat(signing.toString()).isEqualTo("Signing[Signer[toys]]");
  }
}
