package dev.muster.mock.respond;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Pets, version: '1'}
      paths:
        /pets:
          get:
            responses:
              '404': {content: {application/json: {example: none}}}
              '201': {content: {application/json: {example: created}}}
              '200':
                headers:
                  X-Total: {schema: {type: integer, example: 42}}
                  X-Next: {example: "a\\r\\nb: c", schema: {type: string}}
                content:
                  application/json:
                    examples:
                      cat: {value: {name: Tom}}
                      dog: {value: {name: Rex}}
                  application/xml: {schema: {type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}}}}
                  text/plain: {example: Tom}
              5XX: {content: {application/json: {example: broken}}}
        /range: {get: {responses: {'4XX': {}, 2XX: {content: {application/json: {example: 1}}}}}}
        /default: {get: {responses: {default: {content: {application/json: {example: 1}}}}}}
        /moved: {get: {responses: {'302': {headers: {Location: {schema: {type: string, format: uri}}}}, '404': {}}}}
        /failsOnly: {get: {responses: {'404': {}}}}
        /nothing: {delete: {responses: {'204': {description: gone}}}}
        /bare: {get: {responses: {'200': {content: {application/json: {}}}}}}
        /vendor: {get: {responses: {'200': {content: {application/vnd.pets+json: {example: {a: 1}}, 'image/*': {example: png}}}}}}
        /events:
          get:
            responses:
              '200':
                content:
                  text/event-stream:
                    schema: {type: string}
                    x-event:
                      progress: {schema: {type: object, properties: {stage: {type: string, example: building}}}}
                      done: {schema: {type: object, properties: {id: {type: integer}}}, final: succeeded}
                      error: {schema: {type: object}, final: failed}
                  application/json: {example: {done: true}}
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
  @CsvSource({
    "/pets,200",
    "/range,200",
    "/default,200",
    "/moved,302",
    "/bare,200",
    "/failsOnly,404"
  })
  void answersTheLowestSuccess(String path, int status) {
    assertThat(http.get(path).status()).isEqualTo(status);
  }

  @Test
  void saysThatThereIsNoSuccessToAnswer() {
    assertThat(http.get("/failsOnly").json().path("type").asString())
        .endsWith("#NO_RESPONSE_DEFINED");
  }

  @Test
  void answersWithoutABody() {
    Http.Reply reply = http.send("DELETE", "/nothing", new byte[0]);
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.bytes()).isEmpty();
    assertThat(reply.header("Content-Type")).isEmpty();
    assertThat(reply.header("X-Muster-Rule")).isEqualTo("empty");
    assertThat(http.get("/bare").bytes()).isEmpty();
  }

  @Test
  void sendsTheDeclaredHeadersOnOneLineEach() {
    Http.Reply reply = http.get("/pets");
    assertThat(reply.header("X-Total")).isEqualTo("42");
    assertThat(reply.header("X-Next")).isEqualTo("a b: c");
    assertThat(http.get("/moved").header("Location")).isEqualTo("https://example.com/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "application/xml | application/xml",
        "application/* | application/json",
        "text/* | text/plain",
        "text/html, application/xml;q=0.5, text/plain;q=0.9 | text/plain",
        "application/json;q=0.1, */*;q=0.5 | application/xml",
        "application/json;q=0, application/xml | application/xml",
        "application/json; charset=utf-8 | application/json",
        "text/plain;q=high | text/plain",
        ", | application/json",
      })
  void negotiatesTheMediaType(String accept, String contentType) {
    assertThat(http.get("/pets", "Accept", accept).header("Content-Type")).isEqualTo(contentType);
  }

  @Test
  void answers406WhenNothingIsAcceptable() {
    Http.Reply reply = http.get("/pets", "Accept", "text/html, image/png;q=0.5");
    assertThat(reply.status()).isEqualTo(406);
    assertThat(reply.json().path("detail").asString())
        .contains("text/html, image/png;q=0.5")
        .contains("application/json, application/xml, text/plain");
    assertThat(
            http.get("/pets", "Accept", "application/json;q=0, application/xml;q=0, text/plain;q=0")
                .status())
        .isEqualTo(406);
  }

  @Test
  void sendsVendorJsonAndAPlainTypeForARange() {
    assertThat(http.get("/vendor", "Accept", "application/vnd.pets+json").text())
        .isEqualTo("{\"a\":1}");
    Http.Reply image = http.get("/vendor", "Accept", "image/webp");
    assertThat(image.status()).isEqualTo(200);
    assertThat(image.text()).isEqualTo("png");
  }

  @Test
  void streamsOnlyForThoseWhoAskForAStream() {
    assertThat(http.get("/events").header("Content-Type")).isEqualTo("application/json");
    assertThat(http.get("/events", "Accept", "*/*").header("Content-Type"))
        .isEqualTo("application/json");
    Http.Reply events = http.get("/events", "Accept", "text/event-stream, application/json;q=0.5");
    assertThat(events.header("Content-Type")).isEqualTo("text/event-stream");
    assertThat(events.text())
        .isEqualTo(
            "event: progress\ndata: {\"stage\":\"building\"}\n\nevent: done\ndata: {\"id\":0}\n\n");
  }

  @Test
  void writesXml() {
    assertThat(http.get("/pets", "Accept", "application/xml").text())
        .isEqualTo(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><root><name>string</name><tags>string</tags></root>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code=404 | 404 | \"none\"",
        "code=201 | 201 | \"created\"",
        "code=503 | 503 | \"broken\"",
        "example=dog | 200 | {\"name\":\"Rex\"}",
        "code=200, example=dog | 200 | {\"name\":\"Rex\"}",
        "code=200; example=\"dog\" | 200 | {\"name\":\"Rex\"}",
        "respond-async, example=dog | 200 | {\"name\":\"Rex\"}",
        "code=many | 200 | {\"name\":\"Tom\"}",
      })
  void heedsPreferences(String prefer, int status, String body) {
    Http.Reply reply = http.get("/pets", "Prefer", prefer);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).isEqualTo(body);
  }

  @Test
  void heedsPreferencesInTheQueryBelowThoseInTheHeader() {
    assertThat(http.get("/pets?__example=dog").text()).contains("Rex");
    assertThat(http.get("/pets?__code=404").status()).isEqualTo(404);
    assertThat(http.get("/pets?__code=404", "Prefer", "code=201").status()).isEqualTo(201);
  }

  @Test
  void tellsWhatMadeTheAnswer() {
    assertThat(http.get("/pets?__example=dog").header("X-Muster-Rule")).isEqualTo("example dog");
    assertThat(http.get("/pets", "Accept", "application/xml").header("X-Muster-Rule"))
        .isEqualTo("generated");
    assertThat(http.get("/pets").header("X-Muster-Operation")).isEqualTo("GET /pets");
    assertThat(http.get("/nowhere").header("X-Muster-Rule")).isEqualTo("NO_PATH_MATCHED_ERROR");
  }

  @ParameterizedTest
  @CsvSource({"code=499", "example=bird", "code=99", "code=100"})
  void saysThatWhatIsPreferredDoesNotExist(String prefer) {
    Http.Reply reply = http.get("/pets", "Prefer", prefer);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json().path("type").asString()).endsWith("#NOT_FOUND");
    assertThat(reply.json().path("detail").asString())
        .contains(prefer.substring(prefer.indexOf('=') + 1));
  }

  @Test
  void answers405WithTheMethodsThatThereAre() {
    Http.Reply reply = http.send("PUT", "/pets", new byte[0]);
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).isEqualTo("GET");
    assertThat(reply.json().path("detail").asString())
        .isEqualTo("The route /pets has been matched, but there's no \"PUT\" method defined");
  }

  @Test
  void answers404ForUnknownPaths() {
    Http.Reply reply = http.get("/nowhere");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(reply.json().path("title").asString())
        .isEqualTo("Route not resolved, no path matched");
    assertThat(reply.json().path("detail").asString())
        .isEqualTo("The route /nowhere hasn't been found in the specification file");
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    Http.Reply reply = http.send("HEAD", "/pets", new byte[0]);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.bytes()).isEmpty();
    assertThat(reply.header("X-Total")).isEqualTo("42");
  }
}
