package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.contract.ContractLoader;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
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
  void answersWithAnUndeclaredStatusAndNoBody(int status) {
    server.fault("listPets", Fault.status(status));

    Http.Reply reply = http.get("/pets");

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.bytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 503, 500})
  void isTheSameWhereTheSpecificationIsHeldTo(int status) {
    try (MockServer strict = Servers.of(PETS, Play.plain())) {
      strict.fault("listPets", Fault.status(status));
      Http.Reply reply = new Http(strict.origin()).get("/pets");
      assertThat(reply.status()).isEqualTo(status);
      assertThat(reply.text()).isEqualTo(status == 503 ? "{\"reason\":\"closed\"}" : "");
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
  @EnumSource(
      value = Fault.Kind.class,
      names = {"RESET", "EMPTY", "GARBAGE", "TRUNCATE"})
  void breaksTheConnection(Fault.Kind kind) {
    server.fault("listPets", Fault.of(kind));
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + "/pets")).build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
    assertThat(http.send("POST", "/pets", new byte[0]).status())
        .as("another operation")
        .isEqualTo(201);
  }

  @Test
  void tellsTheKindsApartOnTheWire() throws IOException {
    server.fault("listPets", Fault.of(Fault.Kind.EMPTY));
    assertThat(raw()).isEmpty();
    server.wireMock().wireMock().resetMappings();
    server.fault("listPets", Fault.of(Fault.Kind.GARBAGE));
    assertThat(raw()).isNotEmpty().doesNotStartWith("HTTP/1.1 200 OK\r\n\r\n[\"Rex\"]");
    server.wireMock().wireMock().resetMappings();
    server.fault("listPets", Fault.of(Fault.Kind.TRUNCATE));
    assertThat(raw()).startsWith("HTTP/1.1 200").doesNotContain("Rex");
  }

  @Test
  void happensToItsShareOfTheCalls() {
    server.fault("listPets", Fault.status(503).withShare(0.5));

    long failed = IntStream.range(0, 200).filter(i -> http.get("/pets").status() == 503).count();

    // By chance 200 calls of one kind come once in 2^199 runs.
    assertThat(failed).isBetween(1L, 199L);
  }

  @Test
  void happensToAllCallsWithoutAShare() {
    server.fault("listPets", Fault.status(503).withShare(1));

    assertThat(IntStream.range(0, 50).map(i -> http.get("/pets").status()).distinct())
        .containsExactly(503);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAShareThatIsNone(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fault.status(500).withShare(share))
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

  @ParameterizedTest
  @EnumSource(value = Fault.Kind.class, mode = Mode.EXCLUDE, names = "STATUS")
  void needsNoStatusForOtherKinds(Fault.Kind kind) {
    assertThat(Fault.of(kind).status()).isZero();
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
