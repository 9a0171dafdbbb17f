package dev.muster.mock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that say when they are the answer. */
class ConditionalExampleTest {
  private static final String API =
      """
      openapi: 3.1.0
      info: {title: Conditions, version: '1'}
      paths:
        /pets/{id}:
          get:
            operationId: getPet
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: kind, in: query, schema: {type: string}}
              - {name: X-Mood, in: header, schema: {type: string}}
            responses:
              '200':
                description: ok
                content:
                  application/json:
                    schema: {type: object, properties: {who: {type: string, minLength: 1}}}
                    examples:
                      any: {value: {who: any}}
                      seven: {value: {who: seven}, x-when: {$request.path.id: 7}}
                      angry: {value: {who: angry}, x-when: {$request.header.X-Mood: angry}}
                      both:
                        value: {who: both}
                        x-when: {$request.query.kind: dog, $request.path.id: '8'}
                      empty: {value: {who: empty}, x-when: {}}
                      odd: {value: {who: odd}, x-when: sometimes}
                      wrong: {value: {who: wrong}, x-when: {nonsense: 9}}
              '404':
                description: no
                content:
                  application/json:
                    examples:
                      gone: {value: {who: gone}}
                      lost: {value: {who: lost}, x-when: {$request.path.id: 7}}
        /orders:
          post:
            requestBody:
              content:
                application/json:
                  schema: {type: object, properties: {count: {type: integer, maximum: 9}}}
            responses:
              '201':
                description: made
                content:
                  application/json:
                    examples:
                      few: {value: few}
                      none: {value: none, x-when: {$request.body#/count: 0}}
                      gift: {value: gift, x-when: {$request.body#/gift: true}}
              '422':
                description: no
                content:
                  application/json:
                    examples:
                      no: {value: 'no'}
                      many: {value: many, x-when: {$request.body#/count: 10}}
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

  @ParameterizedTest
  @CsvSource({
    "/pets/1, calm, any",
    "/pets/7, calm, seven",
    "/pets/1, angry, angry",
    "/pets/7, angry, seven",
    "/pets/8?kind=dog, calm, both",
    "/pets/8?kind=cat, calm, any",
    "/pets/9, calm, any",
    "/pets/70, calm, any",
  })
  void isChosenWhereAllOfItsConditionsHold(String path, String mood, String who) {
    Http.Reply reply = http.get(path, "X-Mood", mood);
    assertThat(reply.json().path("who").asString()).isEqualTo(who);
    assertThat(reply.header("X-Muster-Rule")).isEqualTo("example " + who);
  }

  @Test
  void isChosenAnewForEachCall() {
    assertThat(http.get("/pets/7").text()).contains("seven");
    assertThat(http.get("/pets/1").text()).contains("any");
    assertThat(http.get("/pets/7").text()).contains("seven");
  }

  @ParameterizedTest
  @CsvSource({
    "example=any, any",
    "example=angry, angry",
    "'code=200, example=both', both",
    "code=200, seven",
    "code=404, lost",
    "'code=404, example=gone', gone",
    "seed=3, seven",
  })
  void standsBackBehindWhatTheClientPrefers(String prefer, String who) {
    assertThat(http.get("/pets/7", "Prefer", prefer).json().path("who").asString()).isEqualTo(who);
  }

  @Test
  void standsBackBehindTheQueryToo() {
    assertThat(http.get("/pets/7?__example=any").text()).contains("any");
    assertThat(http.get("/pets/7?__example=nobody").status()).isEqualTo(404);
  }

  @Test
  void isNoneWhereBodiesAreGenerated() {
    Http.Reply reply = http.get("/pets/7", "Prefer", "dynamic=true");
    assertThat(reply.header("X-Muster-Rule")).isEqualTo("dynamic");
    try (MockServer passing = Servers.of(API, MockSettings.defaults().withIgnoreExamples(true))) {
      assertThat(new Http(passing.origin()).get("/pets/7").header("X-Muster-Rule"))
          .isEqualTo("generated");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"count\": 3} | 201 | few",
        "{\"count\": 0} | 201 | none",
        "{\"gift\": true} | 201 | gift",
        "{\"gift\": false} | 201 | few",
        "{} | 201 | few",
        "{\"count\": 11} | 422 | no",
        "{\"count\": 10} | 422 | many",
      })
  void looksIntoTheBodyAlsoOfRefusedRequests(String body, int status, String word) {
    Http.Reply reply = http.post("/orders", body);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().asString()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "Specmatic-Response-Code, 404, 404, lost",
    "Specmatic-Response-Code, 200, 200, seven",
    "Specmatic-Response-Code, ' 404 ', 404, lost",
  })
  void goesWithTheStatusThatSpecmaticAsksFor(String name, String value, int status, String who) {
    Http.Reply reply = http.get("/pets/7", name, value);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.json().path("who").asString()).isEqualTo(who);
  }

  @Test
  void hearsPreferBeforeSpecmatic() {
    Http.Reply both = http.get("/pets/7", "Prefer", "code=200", "Specmatic-Response-Code", "404");
    assertThat(both.status()).isEqualTo(200);
    Http.Reply example =
        http.get("/pets/7", "Prefer", "example=gone", "Specmatic-Response-Code", "404");
    assertThat(example.status()).isEqualTo(404);
    assertThat(example.text()).contains("gone");
  }

  @ParameterizedTest
  @CsvSource({"many", "99", "600", "4 04", "-200"})
  void refusesAStatusThatIsNone(String code) {
    Http.Reply reply = http.get("/pets/7", "Specmatic-Response-Code", code);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.text()).contains("Specmatic-Response-Code must be a status such as 404");
  }

  @Test
  void saysThatTheDocumentHasNoSuchStatus() {
    Http.Reply reply = http.get("/pets/7", "Specmatic-Response-Code", "418");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).contains("Requested status code 418 is not defined");
  }
}
