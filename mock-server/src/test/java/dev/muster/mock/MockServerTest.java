package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MockServerTest {
  private static final String PETS =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      servers: [{url: 'https://pets.example/api/v1'}]
      paths:
        /pets/{id}:
          get:
            operationId: getPet
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            responses:
              '200':
                content: {application/json: {example: {id: 7, name: Rex}}}
      """;

  private static Contract pets(String name) {
    return ContractLoader.parse(name, PETS);
  }

  @Test
  void servesADocumentWithAndWithoutItsBasePath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("pets.yaml"), PETS);
    try (MockServer server = MockServer.builder().contract(file).start()) {
      assertThat(server.baseUrl("pets").toString())
          .as("Prism knows no base paths")
          .isEqualTo("http://127.0.0.1:" + server.port());
      assertThat(new Http(server.origin()).get("/api/v1/pets/7").status()).isEqualTo(200);
      Http.Reply reply = new Http(server.baseUrl("pets")).get("/pets/7");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.header("Content-Type")).isEqualTo("application/json");
      assertThat(reply.header("X-Muster-Operation")).isEqualTo("getPet");
      assertThat(reply.header("X-Muster-Rule")).isEqualTo("example");
      assertThat(reply.text()).isEqualTo("{\"id\":7,\"name\":\"Rex\"}");
    }
  }

  @Test
  void servesSeveralDocumentsEachUnderItsMount() {
    try (MockServer server =
        MockServer.builder().mount("/a", pets("one")).mount("/b", pets("two")).start()) {
      Http http = new Http(server.origin());
      assertThat(http.get("/a/api/v1/pets/7").status()).isEqualTo(200);
      assertThat(http.get("/b/api/v1/pets/7").status()).isEqualTo(200);
      assertThat(http.get("/api/v1/pets/7").status()).isEqualTo(404);
    }
  }

  @Test
  void letsAHandlerServePathsOfItsOwn() {
    Handler files =
        request ->
            request.path().equals("/files/x")
                ? Optional.of(Answer.text(200, "found"))
                : Optional.empty();
    try (MockServer server = MockServer.builder().mount("", pets("pets")).handler(files).start()) {
      Http http = new Http(server.origin());
      assertThat(http.get("/files/x").text()).isEqualTo("found");
      assertThat(http.get("/api/v1/pets/1").status()).isEqualTo(200);
    }
  }

  @Test
  void asksTheSimulatorBeforeTheExamples() {
    Play play =
        Play.plain()
            .withSimulator(call -> Optional.of(Answer.text(201, "pet " + call.path().get("id"))));
    try (MockServer server =
        MockServer.builder().mount(new Mount("", pets("pets")), play).start()) {
      Http http = new Http(server.baseUrl("pets"));
      Http.Reply reply = http.get("/pets/7");
      assertThat(reply.status()).isEqualTo(201);
      assertThat(reply.text()).isEqualTo("pet 7");
      assertThat(reply.header("X-Muster-Rule")).isEqualTo("simulated");
      assertThat(http.get("/pets/seven").status())
          .as("invalid calls are not simulated")
          .isEqualTo(422);
    }
  }

  @Test
  void tellsProblemsInTheMountsStyle() {
    Play play =
        Play.plain()
            .withErrorStyle(
                (problem, request, call) -> Optional.of(Answer.empty(problem.status())));
    try (MockServer server =
        MockServer.builder().mount(new Mount("/m", pets("pets")), play).start()) {
      Http http = new Http(server.origin());
      assertThat(http.get("/m/nowhere").bytes()).isEmpty();
      assertThat(http.get("/nowhere").json().path("title").asString())
          .isEqualTo("Route not resolved, no path matched");
    }
  }

  @Test
  void answers500WithoutAStackTraceWhenASimulatorFails() {
    Play play =
        Play.plain()
            .withSimulator(
                call -> {
                  throw new IllegalStateException("broken inside");
                });
    try (MockServer server =
        MockServer.builder().mount(new Mount("", pets("pets")), play).start()) {
      Http.Reply reply = new Http(server.baseUrl("pets")).get("/pets/7");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.text()).doesNotContain("broken inside", "at dev.muster");
    }
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      MockServer.Builder builder =
          MockServer.builder().mount("", pets("pets")).port(taken.getLocalPort());
      assertThatThrownBy(builder::start)
          .isInstanceOf(ListenException.class)
          .hasMessageContaining("Port " + taken.getLocalPort())
          .hasMessageContaining("choose another port");
    }
  }

  @Test
  void freesItsPortWhenClosed() {
    MockServer first = MockServer.builder().mount("", pets("pets")).start();
    first.close();
    try (MockServer second =
        MockServer.builder().mount("", pets("pets")).port(first.port()).start()) {
      assertThat(new Http(second.baseUrl("pets")).get("/pets/7").status()).isEqualTo(200);
    }
  }

  @Test
  void refusesTwoContractsOfOneName() {
    MockServer.Builder builder = MockServer.builder().mount("/a", pets("pets"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.mount("/b", pets("pets")))
        .withMessageContaining("pets");
  }

  @Test
  void namesTheContractsItHasWhenAskedForAnother() {
    try (MockServer server = MockServer.builder().mount("", pets("pets")).start()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> server.baseUrl("dogs"))
          .withMessageContaining("[pets]");
    }
  }
}
