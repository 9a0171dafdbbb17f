package dev.muster.mock.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.Http;
import dev.muster.mock.MockServer;
import dev.muster.mock.Servers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Prism 5.16 reads forms: as texts, undone by the encoding of each property. */
class PrismFormTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=cut";
  private static final String API =
      """
      openapi: 3.0.3
      info: {title: Forms, version: '1'}
      paths:
        /plain:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    required: [name]
                    properties:
                      name: {type: string, minLength: 2}
                      count: {type: integer, maximum: 9}
                      on: {type: boolean}
            responses: {'200': {description: ok}}
        /flat:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: {type: object, properties: {v: {type: array, items: {type: string}, enum: [[a, b]]}}}
                  encoding: {v: {style: form, explode: false, allowReserved: true}}
            responses: {'200': {description: ok}}
        /listed:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: {type: object, properties: {v: {type: array, items: {type: string}, enum: [[a, b]]}}}
                  encoding: {v: {style: form}}
            responses: {'200': {description: ok}}
        /piped:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: {type: object, properties: {v: {type: array, items: {type: string}, enum: [[a, b]]}}}
                  encoding: {v: {style: pipeDelimited, allowReserved: true}}
            responses: {'200': {description: ok}}
        /deep:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: {type: object, properties: {v: {type: object, properties: {x: {type: string}}, enum: [{x: '1'}]}}}
                  encoding: {v: {style: deepObject, explode: true}}
            responses: {'200': {description: ok}}
        /free:
          post:
            requestBody:
              content:
                application/x-www-form-urlencoded:
                  schema: {type: object, properties: {v: {type: string, enum: ['a/b', ab]}}}
                  encoding: {v: {style: form}}
            responses: {'200': {description: ok}}
        /parts:
          post:
            requestBody:
              content:
                multipart/form-data:
                  schema:
                    type: object
                    required: [name]
                    properties:
                      name: {type: string, minLength: 2}
                      items: {type: array, items: {type: object, required: [id]}}
                  encoding:
                    items: {style: form, explode: false, allowReserved: true}
            responses: {'200': {description: ok}}
      """;

  private static MockServer server;
  private static Http http;

  @BeforeAll
  static void start() {
    server = Servers.prism(API);
    http = new Http(server.origin());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Http.Reply post(String path, String type, String body) {
    return http.send("POST", path, body.getBytes(StandardCharsets.UTF_8), "Content-Type", type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/plain | name=Rex | 200",
        "/plain | name=Rex&count=3&on=true | 200",
        "/plain | name=Rex&count=10 | 422",
        "/plain | name=Rex&count=many | 422",
        "/plain | name=Rex&on=maybe | 422",
        "/plain | name=R | 422",
        "/plain | name=%52%65 | 200",
        "/plain | name=+a | 200",
        "/plain | count=3 | 422",
        "/plain | name=R&name=Rex | 200",
        "/plain | name=Rex&name=R | 422",
        "/plain | name=Rex&other=1 | 200",
        "/plain | name | 422",
        "/flat | v=a,b | 200",
        "/flat | v=a%2Cb | 200",
        "/flat | v=b,a | 422",
        "/flat | w=1 | 200",
        "/listed | v=a | 422",
        "/piped | v=a%7Cb | 200",
        "/piped | v=a,b | 422",
        "/piped | w=1 | 422",
        "/deep | v%5Bx%5D=1 | 200",
        "/deep | v%5Bx%5D=2 | 422",
        "/deep | w=1 | 422",
        "/free | v=ab | 200",
        "/free | v=a%2Fb | 200",
        "/free | v=a/b | 422",
      })
  void readsFields(String path, String body, int status) {
    assertThat(post(path, FORM, body).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | Rex | '' | 200",
        "name | R | '' | 422",
        "other | Rex | '' | 422",
        "name | Rex | [] | 422",
        "name | Rex | {\"id\": 1} | 200",
        "name | Rex | {\"id\": 1, \"b\": 2} | 200",
        "name | Rex | {\"id\": 1},{\"id\": 2} | 200",
        "name | Rex | {\"no\": 1} | 422",
        "name | Rex | {\"id\" | 415",
      })
  void readsParts(String field, String value, String items, int status) {
    String body =
        part(field, value) + (items.isEmpty() ? "" : part("items", items)) + "--cut--\r\n";
    assertThat(post("/parts", PARTS, body).status()).isEqualTo(status);
  }

  private static String part(String name, String value) {
    return "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/parts | multipart/form-data | x | 415 | Boundary parameter for multipart/form-data is not"
            + " defined",
        "/plain | text/plain | name=Rex | 415 | Supported content types:"
            + " application/x-www-form-urlencoded",
        "/free | application/x-www-form-urlencoded | v=a/b | 422 | Reserved characters used in"
            + " request body",
        "/plain | application/x-www-form-urlencoded | count=3 | 422 | Request body must have"
            + " required property 'name'",
      })
  void tellsWhatIsWrong(String path, String type, String body, int status, String message) {
    Http.Reply reply = post(path, type, body);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).contains(message);
  }
}
