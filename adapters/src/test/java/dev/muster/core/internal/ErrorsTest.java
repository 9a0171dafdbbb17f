package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.ApiException;
import dev.muster.core.AuthenticationException;
import dev.muster.core.ConflictException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
  private final MockWebServer server = new MockWebServer();
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    server.start();
    channel = Toys.channel(server.url("/"));
  }

  @AfterEach
  void close() {
    channel.close();
    server.close();
  }

  private ApiException failure(int status, String body, String... headers) {
    MockResponse.Builder answer = new MockResponse.Builder().code(status).body(body);
    for (String header : headers) {
      answer.addHeader(header);
    }
    server.enqueue(answer.build());
    return catchThrowableOfType(
        ApiException.class, () -> channel.body(channel.apis().of(ToyApi.class).buy(Toys.ORDER)));
  }

  @TestFactory
  Stream<DynamicTest> givesEachKindItsType() {
    return Map.<Integer, Class<?>>of(
            400, ValidationException.class,
            401, AuthenticationException.class,
            402, InsufficientBalanceException.class,
            403, AuthenticationException.class,
            404, NotFoundException.class,
            409, ConflictException.class,
            418, ApiException.class,
            422, ValidationException.class,
            503, ServerException.class)
        .entrySet()
        .stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey() + " is " + kind.getValue().getSimpleName(),
                    () ->
                        assertThat(failure(kind.getKey(), "{}"))
                            .isExactlyInstanceOf(kind.getValue())));
  }

  @Test
  void tellsWhatWhereAndWhatToDo() {
    ApiException e =
        failure(402, "{\"error\":\"no coins\",\"code\":\"POOR\"}", "X-Request-Id: r-7");
    assertThat(e)
        .hasMessage(
            "buyToy: 402 no coins; code: POOR; request id: r-7. Top up the account, or use a sandbox key.");
    assertThat(e.operation()).isEqualTo("buyToy");
    assertThat(e.status()).isEqualTo(402);
    assertThat(e.code()).isEqualTo("POOR");
    assertThat(e.requestId()).isEqualTo("r-7");
    assertThat(e.body()).isEqualTo("{\"error\":\"no coins\",\"code\":\"POOR\"}");
  }

  @Test
  void tellsEveryViolation() {
    ApiException e = failure(422, "{\"error\":\"wrong\",\"fields\":{\"name\":\"is empty\"}}");
    assertThat(((ValidationException) e).violations())
        .containsExactly(new Violation("name", "is empty"));
    assertThat(e).hasMessageContaining("[name: is empty]");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 502 Server Error",
    "'upstream is down', 502 upstream is down",
    "'<html>oops</html>', 502 Server Error",
    "'[1,2]', 502 [1",
    "'{\"error\":', 502 Server Error",
  })
  void getsAlongWithAnyBody(String body, String message) {
    assertThat(failure(502, body)).hasMessageContaining(message);
  }

  @Test
  void keepsOnlySoMuchOfABody() {
    assertThat(failure(500, "x".repeat(1_000_000)).body()).hasSize(64 * 1024);
    assertThat(failure(500, "{\"error\":\"" + "y".repeat(50_000) + "\"}").getMessage())
        .hasSizeLessThan(1_300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"id\":7,", "nonsense", "{\"id\":[]}"})
  void refusesAnswersThatCannotBeRead(String json) {
    server.enqueue(new MockResponse.Builder().body(json).build());
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)))
        .hasMessageStartingWith("submitToy: ");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void namesThePlaceThatCannotBeRead() {
    server.enqueue(new MockResponse.Builder().body("{\"result\":1}").build());
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).get("a")))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("getToy: cannot read the answer: Required value 'status' missing at $");
  }

  @Test
  void missesABodyThatShouldBeThere() {
    server.enqueue(new MockResponse.Builder().code(204).build());
    assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER)))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("submitToy: answered 204 without a body");
  }

  @Test
  void makesDoWithTheStartOfAnExplanationThatBreaksOff() throws IOException {
    try (RawServer raw =
            new RawServer(
                (socket, self) -> {
                  self.read(socket);
                  RawServer.write(
                      socket, "HTTP/1.1 402 Poor", "Content-Length: 500", "", "no coins");
                });
        Channel channel = Toys.channel(raw.url())) {
      assertThatThrownBy(() -> channel.body(channel.apis().of(ToyApi.class).buy(Toys.ORDER)))
          .isInstanceOf(InsufficientBalanceException.class)
          .hasMessageContaining("402 no coins");
    }
  }
}
