package dev.muster.mock.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to documents of OpenAPI 3.0, whose schemas are a dialect of their own. */
class OldDialectTest {
  private static final String API =
      """
      openapi: 3.0.3
      info: {title: Old, version: '1'}
      paths:
        /things/{id}:
          get:
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer}}
              - {name: n, in: query, schema: {type: array, items: {type: integer}}}
              - {name: rate, in: query, schema: {type: number, maximum: 1}}
              - {name: odd, in: query, schema: {type: string, pattern: '^(a'}}
              - {name: X-Size, in: header, schema: {type: integer}}
            responses: {'200': {description: ok}}
        /things:
          post:
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                application/x-www-form-urlencoded: {schema: {type: object, properties: {age: {type: integer}}}}
            responses:
              '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              '422': {description: refused, content: {application/json: {example: {refused: true}}}}
      components:
        schemas:
          Thing:
            type: object
            required: [id, name, secret]
            properties:
              id: {type: integer, readOnly: true}
              name: {type: string, nullable: true}
              secret: {type: string, writeOnly: true}
      """;

  private static MockServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Servers.of(API);
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/things/5", "/things/-5?n=1&n=2", "/things/5?rate=0.5", "/things/5?rate=1"})
  void takesNumbers(String path) {
    assertThat(http.get(path, "X-Size", "7").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/things/five, 'path,id'",
    "/things/5.5, 'path,id'",
    "/things/5?n=1&n=x, 'query,n,1'",
    "/things/5?rate=2, 'query,rate'"
  })
  void refusesWhatIsNoSuchNumber(String path, String location) {
    Http.Reply reply = http.get(path);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("validation").size()).isEqualTo(1);
    assertThat(reply.json().at("/validation/0/location").valueStream().map(at -> at.asString()))
        .containsExactly(location.split(","));
  }

  @Test
  void takesWhateverAPatternCouldMeanThatCannotBeRead() {
    assertThat(http.get("/things/5?odd=whatever").status()).isEqualTo(200);
  }

  @Test
  void takesNumbersInForms() {
    assertThat(form("age=7").status()).isEqualTo(200);
    assertThat(form("age=old").status()).isEqualTo(422);
  }

  private static Http.Reply form(String fields) {
    return http.send(
        "POST", "/things", bytes(fields), "Content-Type", "application/x-www-form-urlencoded");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"secret\":\"b\"}",
        "{\"id\":7,\"name\":null,\"secret\":\"b\"}",
        "{\"id\":7.0,\"name\":\"a\",\"secret\":\"b\"}"
      })
  void doesNotDemandWhatOnlyAnswersHave(String body) {
    Http.Reply reply = http.post("/things", body);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().has("id")).isTrue();
    assertThat(reply.header("X-Muster-Misfit")).as("what only requests have").isEmpty();
  }

  @Test
  void demandsWhatRequestsMustHave() {
    assertThat(http.post("/things", "{\"name\":\"a\"}").status()).isEqualTo(422);
  }

  @Test
  void refusesOtherContentTypesAsDeclaredForBadRequests() {
    Http.Reply reply = http.send("POST", "/things", bytes("x"), "Content-Type", "text/plain");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().path("refused").asBoolean()).isTrue();
  }
}
