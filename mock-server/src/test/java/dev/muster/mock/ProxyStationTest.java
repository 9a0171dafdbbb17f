package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.proxy.RecordingServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document between a client and a real server. */
class ProxyStationTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            operationId: listPets
            parameters: [{name: limit, in: query, schema: {type: integer}}]
            responses:
              '200':
                description: ok
                content:
                  application/json:
                    schema: {type: object, required: [pets]}
                    example: {pets: [mocked]}
              '404': {description: no, content: {application/json: {example: {none: true}}}}
          post:
            operationId: addPet
            security: [{key: []}]
            requestBody: {content: {application/json: {schema: {type: object}}}}
            responses: {'201': {description: made}}
        /old:
          get: {operationId: old, deprecated: true, responses: {'200': {description: ok}}}
      components:
        securitySchemes: {key: {type: apiKey, in: header, name: X-Api-Key}}
      """;
  private static final String JSON = "Content-Type: application/json";

  private final RecordingServer upstream =
      RecordingServer.start().on("/v1/pets", 200, "{\"pets\":[\"real\"]}", JSON, "X-Real: yes");

  @AfterEach
  void stop() {
    upstream.close();
  }

  private MockServer server(String mount, UnaryOperator<ProxySettings> change) {
    return MockServer.builder()
        .mount(
            new Mount(mount, ContractLoader.parse("pets", API)),
            change.apply(ProxySettings.of(upstream.url("/v1"))))
        .start();
  }

  private static Http http(MockServer server) {
    return new Http(server.baseUrl("pets"));
  }

  private static ProxySettings errors(ProxySettings settings) {
    return settings.withMock(MockSettings.defaults().withErrors(true));
  }

  @Test
  void handsOnWhatFitsTheDocument() {
    try (MockServer server = server("", it -> it)) {
      Http.Reply reply = http(server).get("/pets?limit=3&more=%20x", "X-Mine", "kept");

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).isEqualTo("{\"pets\":[\"real\"]}");
      assertThat(reply.header("X-Real")).isEqualTo("yes");
      assertThat(reply.header("sl-violations")).isEmpty();
      assertThat(reply.header("X-Muster-Operation")).isEqualTo("listPets");
      assertThat(reply.header("X-Muster-Rule")).isEqualTo("forwarded");
      assertThat(upstream.last().target()).isEqualTo("/v1/pets?limit=3&more=+x");
      assertThat(upstream.last().header("X-Mine")).contains("kept");
      assertThat(upstream.last().header("Host")).contains("127.0.0.1:" + upstream.port());
    }
  }

  @Test
  void handsOnBodies() {
    upstream.on("/v1/pets", 201, "");
    try (MockServer server = server("", it -> it)) {
      byte[] body = "{\"name\": \"Rex\"}".getBytes(StandardCharsets.UTF_8);
      Http.Reply reply =
          http(server)
              .send("POST", "/pets", body, "Content-Type", "application/json", "X-Api-Key", "k");
      assertThat(reply.status()).isEqualTo(201);
      assertThat(upstream.last().body()).isEqualTo(body);
    }
  }

  @Test
  void tellsOfRequestsAndAnswersThatBreakTheDocument() {
    upstream.on("/v1/pets", 200, "{}", JSON);
    try (MockServer server = server("", it -> it)) {
      Http.Reply reply = http(server).get("/pets?limit=many");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).isEqualTo("{}");
      assertThat(reply.header("sl-violations"))
          .contains("Request query parameter limit must be integer")
          .contains("Response body must have required property 'pets'");
      assertThat(http(server).post("/pets", "{}").header("sl-violations"))
          .contains("Invalid security scheme used")
          .contains(
              "Unable to match the returned status code with those defined in the document: 201");
    }
  }

  @Test
  void looksAtAnswersOnlyWhereThatIsAskedFor() {
    upstream.on("/v1/pets", 200, "{}", JSON);
    try (MockServer server = server("", it -> it.withValidateRequest(false))) {
      assertThat(http(server).get("/pets?limit=many").header("sl-violations"))
          .doesNotContain("limit")
          .contains("required property 'pets'");
    }
  }

  @Test
  void refusesWhatBreaksTheDocumentWithErrors() {
    try (MockServer server = server("", ProxyStationTest::errors)) {
      assertThat(http(server).get("/pets?limit=many").status()).isEqualTo(422);
      assertThat(http(server).post("/pets", "{}").status()).isEqualTo(401);
      assertThat(upstream.seen()).as("nothing reached the server").isEmpty();

      assertThat(http(server).get("/pets").status()).isEqualTo(200);

      upstream.on("/v1/pets", 200, "{}", JSON);
      Http.Reply reply = http(server).get("/pets");
      assertThat(reply.status()).isEqualTo(500);
      assertThat(reply.json().path("type").asString()).endsWith("#VIOLATIONS");
    }
  }

  @Test
  void handsOnWhatTheDocumentDoesNotKnowWithAWarning() {
    try (MockServer server = server("", it -> it)) {
      Http.Reply reply = http(server).get("/unknown?a=b");
      assertThat(reply.text()).isEqualTo("{\"ok\":true}");
      assertThat(reply.header("sl-violations"))
          .contains("Selected route not found")
          .contains("Warning");
      assertThat(upstream.last().target()).isEqualTo("/v1/unknown?a=b");
      assertThat(http(server).send("DELETE", "/pets", new byte[0]).status()).isEqualTo(200);
      assertThat(upstream.last().line()).startsWith("DELETE /v1/pets ");
    }
  }

  @Test
  void refusesWhatTheDocumentDoesNotKnowWithErrors() {
    try (MockServer server = server("", ProxyStationTest::errors)) {
      assertThat(http(server).get("/unknown").status()).isEqualTo(404);
      assertThat(http(server).send("DELETE", "/pets", new byte[0]).status()).isEqualTo(405);
      assertThat(upstream.seen()).isEmpty();
    }
  }

  @Test
  void answersFromTheDocumentWhereTheServerCannot() {
    upstream.on("/v1/pets", 501, "not yet");
    try (MockServer server = server("", it -> it)) {
      Http.Reply reply = http(server).get("/pets");
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.text()).isEqualTo("{\"pets\":[\"mocked\"]}");
      assertThat(reply.header("X-Muster-Rule")).isEqualTo("example");
      assertThat(http(server).get("/pets", "Prefer", "code=404").status()).isEqualTo(404);
    }
  }

  @Test
  void answersFromTheDocumentForChosenStatuses() {
    upstream.on("/v1/pets", 503, "closed").on("/v1/old", 501, "no");
    try (MockServer server = server("", it -> it.withRemock(List.of(503, 404)))) {
      assertThat(http(server).get("/pets").text()).isEqualTo("{\"pets\":[\"mocked\"]}");
      upstream.on("/v1/pets", 404, "{}", JSON);
      assertThat(http(server).get("/pets").text()).isEqualTo("{\"pets\":[\"mocked\"]}");
      upstream.on("/v1/pets", 500, "{}", JSON);
      assertThat(http(server).get("/pets").status()).isEqualTo(500);
      Http.Reply reply = http(server).get("/old");
      assertThat(reply.status()).as("501 was not among them").isEqualTo(501);
      assertThat(reply.json().path("type").asString()).endsWith("#UPSTREAM_NOT_IMPLEMENTED");
    }
  }

  @Test
  void hasNothingToAnswerWithForA501OfAnUnknownPath() {
    upstream.on("/v1/unknown", 501, "");
    try (MockServer server = server("", it -> it)) {
      assertThat(http(server).get("/unknown").status()).isEqualTo(501);
    }
  }

  @Test
  void tellsThatAnOperationIsDeprecated() {
    try (MockServer server = server("", it -> it)) {
      assertThat(http(server).get("/old").header("Deprecation")).isEqualTo("true");
      assertThat(http(server).get("/pets").header("Deprecation")).isEmpty();
    }
  }

  @Test
  void saysThatTheServerIsDown() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = taken.getLocalPort();
    }
    ProxySettings down =
        ProxySettings.of(URI.create("http://user:secret@127.0.0.1:" + port + "/v1"));
    try (MockServer server =
        MockServer.builder()
            .mount(new Mount("", ContractLoader.parse("pets", API)), down)
            .start()) {
      for (String path : List.of("/pets", "/unknown")) {
        Http.Reply reply = http(server).get(path);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("type").asString()).isEqualTo("FetchError");
        assertThat(reply.json().path("detail").asString()).isNotEmpty();
        assertThat(reply.text()).doesNotContain("secret", "user:");
      }
      assertThat(http(server).get("/pets").header("X-Muster-Rule")).isEqualTo("unreached");
    }
    assertThat(down).asString().doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "/m/pets, /v1/pets",
    "/m/pets?a=/m/b, /v1/pets?a=%2Fm%2Fb",
    "/m/unknown, /v1/unknown",
    "/m/x/../pets, /v1/pets",
    "/x/../m/pets, /v1/pets",
    "/./m/pets, /v1/pets",
    "/m, /v1",
    "/m/m/pets, /v1/m/pets",
  })
  void takesTheMountAway(String path, String seen) throws IOException {
    try (MockServer server = server("/m", it -> it)) {
      assertThat(raw(server, path)).startsWith("HTTP/1.1 200");
      assertThat(upstream.last().target()).isEqualTo(seen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pets", "/mm/pets", "/m/../pets"})
  void leavesAloneWhatIsNotBelowTheMount(String path) throws IOException {
    try (MockServer server = server("/m", it -> it)) {
      assertThat(raw(server, path)).startsWith("HTTP/1.1 404");
      assertThat(upstream.seen()).isEmpty();
    }
  }

  @Test
  void keepsTheServerWhenTheDocumentChanges() {
    try (MockServer server = server("/m", it -> it)) {
      server.replace("pets", ContractLoader.parse("pets", API.replace("/pets:", "/dogs:")));
      assertThat(http(server).get("/pets").header("sl-violations"))
          .contains("Selected route not found");
      assertThat(http(server).get("/dogs").header("X-Muster-Operation")).isEqualTo("listPets");
    }
  }

  /** As it stands: a client library would resolve the dots. */
  private static String raw(MockServer server, String path) throws IOException {
    try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(20_000);
      String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
