package dev.muster.mock.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class RequestValidationTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Images, version: '1'}
      paths:
        /images/{width}:
          get:
            parameters:
              - {name: width, in: path, required: true, schema: {type: integer, minimum: 8}}
              - {name: q, in: query, required: true, schema: {type: string, minLength: 2}}
              - {name: n, in: query, schema: {type: integer, maximum: 4}}
              - {name: up, in: query, schema: {type: boolean}}
              - {name: tags, in: query, schema: {type: array, items: {type: string, enum: [a, b, 'c,d']}, maxItems: 2}}
              - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: piped, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}
              - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {age: {type: integer}}, additionalProperties: false}}
              - {name: box, in: query, schema: {type: object, properties: {x: {type: integer}, y: {type: integer}}}}
              - {name: json, in: query, content: {application/json: {schema: {type: object, required: [a]}}}}
              - {name: X-Limit, in: header, schema: {type: integer}}
              - {name: X-List, in: header, schema: {type: array, items: {type: integer}}}
              - {name: session, in: cookie, schema: {type: string, format: uuid}}
              - {name: Accept, in: header, required: true, schema: {type: string, enum: [nothing]}}
            responses: {'200': {description: ok}}
        /images:
          post:
            requestBody:
              required: true
              content:
                application/json: {schema: {$ref: '#/components/schemas/Input'}}
            responses: {'200': {description: ok}}
        /optional:
          post:
            requestBody: {content: {application/json: {schema: {type: object}}, 'text/*': {schema: {type: string, maxLength: 3}}}}
            responses: {'200': {description: ok}}
        /form:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}
                multipart/form-data: {schema: {$ref: '#/components/schemas/Form'}}
            responses: {'200': {description: ok}}
        /declared:
          post:
            requestBody: {content: {application/json: {schema: {type: object, required: [a]}}}}
            responses:
              '200': {description: ok}
              '422': {content: {application/json: {example: {detail: declared}}}}
        /declared400:
          post:
            requestBody: {content: {application/json: {schema: {type: object, required: [a]}}}}
            responses:
              '200': {description: ok}
              '400': {content: {application/json: {example: {error: bad}}}}
              default: {content: {application/json: {example: {error: other}}}}
        /declaredDefault:
          post:
            requestBody: {content: {application/json: {schema: {type: object, required: [a]}}}}
            responses: {default: {content: {application/json: {example: {error: other}}}}}
      components:
        schemas:
          Form:
            type: object
            required: [file]
            properties:
              file: {type: string, format: binary}
              count: {type: integer, maximum: 9}
              tags: {type: array, items: {type: integer}}
              meta: {type: object, required: [k]}
          Input:
            type: object
            required: [prompt]
            properties:
              prompt: {type: string}
              width: {type: integer, minimum: 128, maximum: 2048, multipleOf: 64}
              ratio: {type: string, enum: ['1:1', '16:9']}
              at: {type: string, format: date-time}
              nullable: {type: [string, 'null']}
              source:
                oneOf:
                  - {type: object, required: [kind, url], properties: {kind: {const: url}, url: {type: string, format: uri}}}
                  - {type: object, required: [kind, data], properties: {kind: {const: inline}, data: {type: string}}}
                  - {type: string}
              seed: {anyOf: [{type: integer, minimum: 0}, {type: 'null'}]}
              items: {type: array, items: {$ref: '#/components/schemas/Input'}}
            additionalProperties: false
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

  /** The violations, each as {@code location: code}. */
  private static List<String> violations(Http.Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(422);
    assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    List<String> violations = new ArrayList<>();
    for (JsonNode violation : reply.json().path("validation")) {
      List<String> location = new ArrayList<>();
      violation.path("location").forEach(part -> location.add(part.asString()));
      violations.add(String.join(".", location) + ": " + violation.path("code").asString());
      assertThat(violation.path("severity").asString()).isEqualTo("Error");
    }
    return violations;
  }

  private static String message(Http.Reply reply) {
    return reply.json().at("/validation/0/message").asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/images/8?q=ok",
        "/images/8?q=ok&n=4&up=true",
        "/images/8?q=a%20b&tags=a&tags=b",
        "/images/8?q=ok&tags=c,d",
        "/images/8?q=ok&ids=1,2,3",
        "/images/8?q=ok&piped=1|2",
        "/images/8?q=ok&piped=1%7C2",
        "/images/8?q=ok&filter[age]=7",
        "/images/8?q=ok&filter%5Bage%5D=7",
        "/images/8?q=ok&x=1&y=2",
        "/images/8?q=ok&json=%7B%22a%22%3A1%7D",
        "/images/8?q=ok&unknown=1",
      })
  void takesGoodParameters(String path) {
    Http.Reply reply = http.get(path.replace("|", "%7C").replace("[", "%5B").replace("]", "%5D"));
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/images/7?q=ok path.width:_minimum",
        "/images/x?q=ok path.width:_type",
        "/images/8 query:_required",
        "/images/8?q=x query.q:_minLength",
        "/images/8?q=ok&n=5 query.n:_maximum",
        "/images/8?q=ok&n=1.5 query.n:_type",
        "/images/8?q=ok&n= query.n:_type",
        "/images/8?q=ok&up=yes query.up:_type",
        "/images/8?q=ok&tags=z query.tags.0:_enum",
        "/images/8?q=ok&tags=a&tags=a&tags=b query.tags:_maxItems",
        "/images/8?q=ok&ids=1,x query.ids.1:_type",
        "/images/8?q=ok&filter%5Bage%5D=old query.filter.age:_type",
        "/images/8?q=ok&filter%5Bname%5D=x query.filter:_additionalProperties",
        "/images/8?q=ok&x=left query.box.x:_type",
        "/images/8?q=ok&json=%7B%7D query.json:_required",
        "/images/8?q=ok&json=%7B query.json:_type",
      })
  void refusesBadParameters(String path, String violation) {
    assertThat(violations(http.get(path))).containsExactly(violation.replace("_", " "));
  }

  @Test
  void checksHeadersAndCookies() {
    String path = "/images/8?q=ok";
    assertThat(
            http.get(
                    path,
                    "X-Limit",
                    "3",
                    "X-List",
                    "1, 2",
                    "Cookie",
                    "a=b; session=0b5b1a2e-7a52-4d0c-9c57-6f1b3b1f0f10")
                .status())
        .isEqualTo(200);
    assertThat(violations(http.get(path, "X-Limit", "many")))
        .containsExactly("header.X-Limit: type");
    assertThat(violations(http.get(path, "X-List", "1,b")))
        .containsExactly("header.X-List.1: type");
    assertThat(violations(http.get(path, "Cookie", "session=nope")))
        .containsExactly("cookie.session: format");
  }

  @Test
  void reportsEveryViolationOfARequest() {
    assertThat(violations(http.get("/images/1?n=9&up=1")))
        .containsExactlyInAnyOrder(
            "path.width: minimum", "query: required", "query.n: maximum", "query.up: type");
  }

  @Test
  void tellsProblemsAsPrismDoes() {
    JsonNode problem = http.post("/images", "{\"width\": 100}").json();
    assertThat(problem.path("type").asString())
        .isEqualTo("https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY");
    assertThat(problem.path("title").asString()).isEqualTo("Invalid request");
    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.path("detail").asString())
        .contains("no HTTP validation response was found in the spec");
    assertThat(problem.at("/validation/1").toString())
        .isEqualTo(
            "{\"location\":[\"body\",\"width\"],\"severity\":\"Error\",\"code\":\"minimum\","
                + "\"message\":\"Request body property width must be >= 128\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | body: required | Request body must have required property 'prompt'",
        "{\"prompt\":7} | body.prompt: type | Request body property prompt must be string",
        "{\"prompt\":\"x\",\"ratio\":\"2:1\"} | body.ratio: enum | Request body property ratio must be equal to one of the allowed values: 1:1, 16:9",
        "{\"prompt\":\"x\",\"width\":130} | body.width: multipleOf | Request body property width must be multiple of 64",
        "{\"prompt\":\"x\",\"at\":\"today\"} | body.at: format | Request body property at must match format \"date-time\"",
        "{\"prompt\":\"x\",\"nullable\":5} | body.nullable: type | Request body property nullable must be string,null",
        "{\"prompt\":\"x\",\"zz\":5} | body: additionalProperties | Request body must NOT have additional properties; found 'zz'",
        "{\"prompt\":\"x\",\"items\":[{\"prompt\":\"y\"},{}]} | body.items.1: required | Request body property items.1 must have required property 'prompt'",
        "[] | body: type | Request body must be object",
        "null | body: type | Request body must be object",
      })
  void refusesBadBodies(String body, String violation, String message) {
    Http.Reply reply = http.post("/images", body);
    assertThat(violations(reply)).containsExactly(violation);
    assertThat(message(reply)).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"kind\":\"url\"} | body.source: required",
        "{\"kind\":\"inline\",\"data\":1} | body.source.data: type",
        "{\"kind\":\"inline\"} | body.source: required",
      })
  void namesTheFieldOfTheVariantThatWasMeant(String source, String violation) {
    Http.Reply reply = http.post("/images", "{\"prompt\":\"x\",\"source\":" + source + "}");
    assertThat(violations(reply)).containsExactly(violation);
  }

  @Test
  void reportsVariantsOfEachValueOnItsOwn() {
    Http.Reply reply =
        http.post(
            "/images",
            "{\"prompt\":\"x\",\"items\":[{\"prompt\":\"a\",\"source\":{\"kind\":\"url\"}},"
                + "{\"prompt\":\"b\",\"source\":{\"kind\":\"inline\",\"data\":1}}],\"seed\":-1}");
    assertThat(violations(reply))
        .containsExactlyInAnyOrder(
            "body.items.0.source: required",
            "body.items.1.source.data: type",
            "body.seed: minimum");
  }

  @Test
  void doesNotRepeatTheOffendingValue() {
    assertThat(http.post("/images", "{\"prompt\":\"x\",\"ratio\":\"my-secret\"}").text())
        .doesNotContain("my-secret");
    assertThat(http.get("/images/8?q=ok&n=my-secret").text()).doesNotContain("my-secret");
  }

  @Test
  void refusesAMissingBody() {
    Http.Reply reply = http.send("POST", "/images", new byte[0]);
    assertThat(violations(reply)).containsExactly("body: required");
    assertThat(message(reply)).isEqualTo("Body parameter is required");
    assertThat(http.send("POST", "/optional", new byte[0]).status()).isEqualTo(200);
  }

  @Test
  void refusesOtherContentTypes() {
    Http.Reply reply =
        http.send("POST", "/images", bytes("prompt: x"), "Content-Type", "application/yaml");
    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.json().path("type").asString()).endsWith("#INVALID_CONTENT_TYPE");
    assertThat(reply.json().path("detail").asString())
        .isEqualTo("Supported content types: application/json");
  }

  @Test
  void takesContentTypesWithParametersAndRanges() {
    assertThat(
            http.send(
                    "POST",
                    "/images",
                    bytes("{\"prompt\":\"x\"}"),
                    "Content-Type",
                    "Application/JSON; charset=utf-8")
                .status())
        .isEqualTo(200);
    assertThat(
            http.send("POST", "/optional", bytes("abc"), "Content-Type", "text/markdown").status())
        .isEqualTo(200);
    assertThat(
            violations(http.send("POST", "/optional", bytes("abcd"), "Content-Type", "text/plain")))
        .containsExactly("body: maxLength");
  }

  @Test
  void takesABodyWithoutContentTypeForTheFirstDeclared() {
    assertThat(http.send("POST", "/images", bytes("{\"prompt\":\"x\"}")).status()).isEqualTo(200);
    assertThat(violations(http.send("POST", "/images", bytes("{}"))))
        .containsExactly("body: required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"prompt\":\"x\"} trailing",
        "{\"prompt\":\"\u0001\"}",
        "{\"width\":1e999999999}",
        "{\"width\":-1E-999999999}",
        "NaN",
        "\u0000"
      })
  void refusesWhatIsNoJson(String body) {
    Http.Reply reply = http.post("/images", body);
    assertThat(violations(reply)).containsExactly("body: malformed");
  }

  @Test
  void answersHugeAndDeepBodies() {
    assertThat(violations(http.post("/images", "[".repeat(100_000))))
        .containsExactly("body: malformed");
    String deep = "{\"prompt\":\"x\",\"items\":[".repeat(240) + "]}".repeat(240);
    assertThat(http.post("/images", deep).status()).isIn(200, 422);
    String digits = "{\"prompt\":\"x\",\"width\":" + "9".repeat(900) + "}";
    assertThat(violations(http.post("/images", digits))).contains("body.width: maximum");
    assertThat(http.post("/images", "{\"prompt\":\"" + "x".repeat(9 << 20) + "\"}").status())
        .isEqualTo(200);
  }

  @Test
  void readsBytesThatAreNoUtf8ForTheReplacementCharacter() {
    byte[] latin = "{\"prompt\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(http.send("POST", "/images", latin, "Content-Type", "application/json").status())
        .isEqualTo(200);
  }

  @Test
  void readsFormsAsTheirSchemaAsks() {
    String type = "application/x-www-form-urlencoded";
    assertThat(
            http.send("POST", "/form", bytes("file=x&count=3&tags=1&tags=2"), "Content-Type", type)
                .status())
        .isEqualTo(200);
    assertThat(
            http.send(
                    "POST",
                    "/form",
                    bytes("file=x&tags=1&meta=%7B%22k%22%3A1%7D"),
                    "Content-Type",
                    type)
                .status())
        .isEqualTo(200);
    assertThat(
            violations(
                http.send(
                    "POST",
                    "/form",
                    bytes("count=x&tags=1&tags=b&meta=%7B%7D"),
                    "Content-Type",
                    type)))
        .containsExactlyInAnyOrder(
            "body: required", "body.count: type", "body.tags.1: type", "body.meta: required");
  }

  private static Http.Reply multipart(String... parts) {
    String body = "--b\r\n" + String.join("\r\n--b\r\n", parts) + "\r\n--b--\r\n";
    return http.send(
        "POST", "/form", bytes(body), "Content-Type", "multipart/form-data; boundary=b");
  }

  @Test
  void readsMultipartAsItsSchemaAsks() {
    String file =
        "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\u0001\u0002";
    assertThat(multipart(file, "Content-Disposition: form-data; name=\"count\"\r\n\r\n3").status())
        .isEqualTo(200);
    assertThat(violations(multipart("Content-Disposition: form-data; name=\"count\"\r\n\r\n10")))
        .containsExactlyInAnyOrder("body: required", "body.count: maximum");
  }

  @Test
  void answersHostileMultipart() {
    assertThat(
            multipart(
                    "Content-Disposition: form-data; name=file; filename=a\r\n\r\nno content type, no quotes")
                .status())
        .isEqualTo(200);
    assertThat(violations(multipart("Content-Disposition: form-data\r\n\r\nno name")))
        .containsExactly("body: required");
    assertThat(violations(multipart("no headers at all"))).containsExactly("body: required");
    assertThat(violations(multipart("\r\n\r\n"))).containsExactly("body: required");
    assertThat(
            violations(
                http.send(
                    "POST",
                    "/form",
                    bytes("--b\r\nnever closed"),
                    "Content-Type",
                    "multipart/form-data; boundary=b")))
        .containsExactly("body: malformed");
    assertThat(
            violations(
                http.send("POST", "/form", bytes("x"), "Content-Type", "multipart/form-data")))
        .containsExactly("body: malformed");
  }

  @Test
  void prefersTheErrorResponseThatIsDeclared() {
    Http.Reply declared = http.post("/declared", "{}");
    assertThat(declared.status()).isEqualTo(422);
    assertThat(declared.text()).isEqualTo("{\"detail\":\"declared\"}");
    assertThat(http.post("/declared400", "{}").status()).isEqualTo(400);
    Http.Reply byDefault = http.post("/declaredDefault", "{}");
    assertThat(byDefault.status()).isEqualTo(422);
    assertThat(byDefault.text()).isEqualTo("{\"error\":\"other\"}");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
