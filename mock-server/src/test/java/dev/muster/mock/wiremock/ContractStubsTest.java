package dev.muster.mock.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.UniformDistribution;
import dev.muster.mock.Http;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Body;
import dev.muster.mock.http.Chunks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stubs that say how the contract's answer is to be sent. */
@Timeout(60)
class ContractStubsTest {
  private static final String GET = "GET /pets HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

  private final WireServer server = new WireServer();

  @AfterEach
  void stop() {
    server.close();
  }

  private void stub(ResponseDefinitionBuilder response) {
    server.wireMock.stubFor(get("/pets").willReturn(response.withTransformers("muster-contract")));
  }

  /** Milliseconds that an answer took at least; the answer itself is the contract's. */
  private long took() {
    long before = System.nanoTime();
    Http.Reply reply = server.http.get("/pets");
    assertThat(reply.text()).isEqualTo("[7]");
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
    return (System.nanoTime() - before) / 1_000_000;
  }

  @Test
  void answersLater() {
    stub(aResponse().withFixedDelay(120));
    assertThat(took()).isGreaterThanOrEqualTo(120);
  }

  @Test
  void answersLaterByADistribution() {
    stub(aResponse().withRandomDelay(new UniformDistribution(110, 130)));
    assertThat(took()).isGreaterThanOrEqualTo(110);
  }

  @Test
  void answersPieceByPiece() {
    stub(aResponse().withChunkedDribbleDelay(3, 90));
    assertThat(took()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void answersLaterByAGlobalSetting() {
    server.wireMock.setGlobalFixedDelay(120);
    assertThat(took()).isGreaterThanOrEqualTo(120);
    server.http.post("/__admin/settings", "{\"fixedDelay\": null}");
    server.http.post("/__admin/reset", "");
    assertThat(server.http.get("/pets").text()).isEqualTo("[7]");
  }

  @Test
  void resetsTheConnectionAfterTheContractWasAsked() throws IOException {
    stub(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertThat(server.raw(GET)).isEmpty();
    assertThat(server.seen).hasSize(1);
  }

  @Test
  void closesTheConnectionWithoutAnAnswer() throws IOException {
    stub(aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThat(server.raw(GET)).isEmpty();
  }

  @Test
  void sendsGarbage() throws IOException {
    stub(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    assertThat(server.raw(GET)).isNotEmpty().doesNotStartWith("HTTP");
    stub(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
    assertThat(server.raw(GET)).startsWith("HTTP/1.1 200").doesNotContain("[7]");
  }

  @Test
  void changesTheStatusAlone() {
    stub(aResponse().withStatus(503));
    Http.Reply reply = server.http.get("/pets");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.text()).isEqualTo("[7]");
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void insistsOnStatus200ByAParameter() {
    server.pets = Answer.text(404, "none");
    stub(aResponse());
    assertThat(server.http.get("/pets").status()).isEqualTo(404);
    stub(aResponse().withTransformerParameter("status", 200));
    assertThat(server.http.get("/pets").status()).isEqualTo(200);
    stub(aResponse().withTransformerParameter("status", "fine"));
    assertThat(server.http.get("/pets").text()).contains("status").contains("number");
  }

  @Test
  void changesAndAddsHeaders() throws IOException {
    stub(aResponse().withHeader("content-type", "text/x").withHeader("X-More", "1", "2"));
    assertThat(server.raw(GET))
        .containsIgnoringCase("content-type: text/x\r\n")
        .doesNotContain("application/json")
        .contains("X-More: 1\r\nX-More: 2\r\n")
        .endsWith("[7]");
  }

  @Test
  void changesTheBodyAlone() {
    stub(aResponse().withBody("[]"));
    Http.Reply reply = server.http.get("/pets");
    assertThat(reply.text()).isEqualTo("[]");
    assertThat(reply.header("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void sendsStreamsLaterToo() throws IOException {
    server.pets = stream();
    stub(aResponse().withFixedDelay(50));
    assertThat(server.raw(GET)).contains("text/event-stream").contains("data: 1");
  }

  @Test
  void neverOpensAStreamThatAFaultCutsOff() throws IOException {
    server.pets =
        Answer.stream(
            200,
            "text/event-stream",
            new Body.Stream(
                () -> {
                  throw new AssertionError("opened");
                }));
    stub(aResponse().withFault(Fault.EMPTY_RESPONSE));
    assertThat(server.raw(GET)).isEmpty();
  }

  private static Answer stream() {
    return Answer.stream(
        200,
        "text/event-stream",
        new Body.Stream(
            () -> Chunks.of(List.of("data: 1\n\n".getBytes(StandardCharsets.UTF_8)).iterator())));
  }
}
