package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.fault.Fault;
import dev.muster.mock.fault.Latency;
import dev.muster.mock.fault.When;
import dev.muster.mock.http.Breach;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: listPets
            responses:
              '200': {description: ok, content: {application/json: {example: [Rex]}}}
              '503':
                description: closed
                headers: {Retry-After: {schema: {type: integer, examples: [30]}}}
                content: {application/json: {example: {reason: closed}}}
          post:
            operationId: addPet
            responses: {'201': {description: made}}
      """;

  private final MockServer server =
      MockServer.builder().mount("", ContractLoader.parse("pets", PETS)).start();
  private final Http http = new Http(server.origin());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void answersWithADeclaredStatusAsTheDocumentSays() {
    server.fault("listPets", Fault.status(503));

    Http.Reply reply = http.get("/pets");

    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.text()).isEqualTo("{\"reason\":\"closed\"}");
    assertThat(reply.header("Retry-After")).isEqualTo("30");
    assertThat(http.send("POST", "/pets", new byte[0]).status())
        .as("another operation")
        .isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 302, 404, 422, 500, 502, 599})
  void answersWithAnUndeclaredErrorAsAProblem(int status) {
    server.fault("listPets", Fault.status(status));

    Http.Reply reply = http.get("/pets");

    assertThat(reply.status()).isEqualTo(status);
    if (status < 400) {
      assertThat(reply.bytes()).isEmpty();
    } else {
      assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(reply.json().path("status").asInt()).isEqualTo(status);
    }
  }

  @Test
  void tellsWhenToComeAgain() {
    server.fault("listPets", Fault.status(503).retryAfter(7));

    assertThat(http.get("/pets").header("Retry-After")).isEqualTo("7");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 503, 500})
  void isTheSameWhereTheSpecificationIsHeldTo(int status) {
    try (MockServer strict = Servers.of(PETS, Play.plain())) {
      strict.fault("listPets", Fault.status(status));
      Http.Reply reply = new Http(strict.origin()).get("/pets");
      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.text()).contains(status == 503 ? "{\"reason\":\"closed\"}" : "" + status);
    }
  }

  @Test
  void outranksWhatTheClientPrefers() {
    server.fault("listPets", Fault.status(503));

    assertThat(http.get("/pets", "Prefer", "code=200").status()).isEqualTo(503);
    assertThat(http.get("/pets?__code=200").status()).isEqualTo(503);
    assertThat(http.get("/pets", "Specmatic-Response-Code", "200").status()).isEqualTo(503);
  }

  @Test
  void isLateByTheDelay() {
    server.fault("listPets", Fault.delay(Duration.ofHours(1)));
    HttpRequest impatient =
        HttpRequest.newBuilder(URI.create(server.origin() + "/pets"))
            .timeout(Duration.ofMillis(300))
            .build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(impatient, BodyHandlers.ofString()))
        .isInstanceOf(java.net.http.HttpTimeoutException.class);
  }

  @Test
  void answersWellAfterTheDelay() {
    server.fault("listPets", Fault.delay(Duration.ofMillis(20)));
    long before = System.nanoTime();

    Http.Reply reply = http.get("/pets");

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(19));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo("[\"Rex\"]");
  }

  @ParameterizedTest
  @EnumSource(Breach.class)
  void breaksTheConnection(Breach breach) {
    server.fault("listPets", Fault.broken(breach));
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + "/pets")).build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
    assertThat(http.send("POST", "/pets", new byte[0]).status())
        .as("another operation")
        .isEqualTo(201);
  }

  @Test
  void tellsTheKindsApartOnTheWire() throws IOException {
    server.fault("listPets", Fault.broken(Breach.EMPTY));
    assertThat(raw()).isEmpty();
    server.clearFaults();
    server.fault("listPets", Fault.broken(Breach.GARBAGE));
    assertThat(raw()).isNotEmpty().doesNotStartWith("HTTP/1.1 200 OK\r\n\r\n[\"Rex\"]");
    server.clearFaults();
    server.fault("listPets", Fault.broken(Breach.TRUNCATE));
    assertThat(raw()).startsWith("HTTP/1.1 200").doesNotContain("Rex");
    server.clearFaults();
    server.fault("listPets", Fault.broken(Breach.TRUNCATE).when(When.AFTER));
    assertThat(raw()).contains("Content-Length: 7\r\n").endsWith("\r\n\r\n[\"R");
  }

  @Test
  void breaksWhereStubsAreLookedAtToo() {
    server
        .wireMock()
        .wireMock()
        .stubFor(WireMock.any(WireMock.urlPathMatching("/other.*")).willReturn(WireMock.ok()));
    server.fault("listPets", Fault.status(503).late(new Latency.Fixed(Duration.ofMillis(5))));

    assertThat(http.get("/pets").text()).isEqualTo("{\"reason\":\"closed\"}");
    server.clearFaults();
    server.fault("listPets", Fault.reset());
    assertThatThrownBy(() -> http.get("/pets")).hasCauseInstanceOf(IOException.class);
  }

  @Test
  void happensSoOftenAndNotBefore() {
    server.fault("listPets", Fault.status(503).after(2).times(3));

    assertThat(IntStream.range(0, 7).map(i -> http.get("/pets").status()))
        .containsExactly(200, 200, 503, 503, 503, 200, 200);
  }

  @Test
  void comesOneAfterTheOther() {
    server.fault("listPets", Fault.status(503).times(1));
    server.fault("listPets", Fault.status(429).times(1));

    assertThat(IntStream.range(0, 3).map(i -> http.get("/pets").status()))
        .containsExactly(503, 429, 200);
  }

  @Test
  void countsExactlyHoweverManyCome() throws Exception {
    server.fault("listPets", Fault.status(503).after(10).times(25));
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> replies = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        replies.add(crowd.submit(() -> http.get("/pets").status()));
      }
      int failed = 0;
      for (Future<Integer> reply : replies) {
        failed += reply.get(60, TimeUnit.SECONDS) == 503 ? 1 : 0;
      }
      assertThat(failed).isEqualTo(25);
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void isForTheOperationsWhoseIdsFit() {
    server.fault(Fault.status(503).at("*Pets"));

    assertThat(http.get("/pets").status()).isEqualTo(503);
    assertThat(http.send("POST", "/pets", new byte[0]).status()).isEqualTo(201);
  }

  @Test
  void refusesAnOperationThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.fault("listPet", Fault.status(503)))
        .withMessage("There is no operation listPet, only addPet, listPets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.fault(Fault.status(503).at("dogs", "listPets")))
        .withMessage("There is no dogs, only pets");
  }

  @Test
  void canBeAskedForByARequest() {
    Http.Reply reply = http.get("/pets", "X-Muster-Fault", "status=503; retry-after=2");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.header("Retry-After")).isEqualTo("2");
    assertThatThrownBy(() -> http.get("/pets", "X-Muster-Fault", "reset"))
        .hasCauseInstanceOf(IOException.class);
    assertThat(http.get("/pets").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"explode", "503; reset", "times=3; 503", "latency=soon", "when=after"})
  void tellsARequestWhatItCouldAskFor(String fault) {
    Http.Reply reply = http.get("/pets", "X-Muster-Fault", fault);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("detail").asString()).startsWith("X-Muster-Fault: ");
  }

  @Test
  void putsTheClockOff() {
    server.fault("listPets", Fault.skew(Duration.ofDays(-2)));

    String date = http.get("/pets").header("Date");
    assertThat(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)))
        .isBetween(Instant.now().minus(Duration.ofDays(3)), Instant.now().minusSeconds(86_400));
    assertThat(http.get("/pets").response().headers().allValues("Date")).hasSize(1);
  }

  @Test
  void happensToItsShareOfTheCalls() {
    server.fault("listPets", Fault.status(503).share(0.5));

    long failed = IntStream.range(0, 200).filter(i -> http.get("/pets").status() == 503).count();

    // By chance 200 calls of one kind come once in 2^199 runs.
    assertThat(failed).isBetween(1L, 199L);
  }

  @Test
  void happensToAllCallsWithoutAShare() {
    server.fault("listPets", Fault.status(503).share(1));

    assertThat(IntStream.range(0, 50).map(i -> http.get("/pets").status()).distinct())
        .containsExactly(503);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAShareThatIsNone(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.status(500).share(share))
        .withMessageContaining("above 0 and at most 1, not " + share);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 199, 600, -1})
  void refusesAStatusThatEndsNoExchange(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.status(status))
        .withMessageContaining("from 200 to 599, not " + status);
  }

  @Test
  void refusesADelayThatIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.delay(Duration.ofMillis(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.delay(Duration.ofDays(400)))
        .withMessageContaining("at most");
  }

  @Test
  void canBeSetBeforeTheServerStarts() {
    try (MockServer other =
        MockServer.builder()
            .mount("", ContractLoader.parse("pets", PETS))
            .fault("listPets", Fault.status(503))
            .start()) {
      assertThat(new Http(other.origin()).get("/pets").status()).isEqualTo(503);
    }
  }

  private String raw() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              "GET /pets HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.ISO_8859_1));
      try {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      } catch (SocketException e) {
        // Reset: nothing that could be read.
        return "";
      }
    }
  }
}
