package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A provider that nobody wrote Java for. */
class SandboxFolderTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Renderer, version: '1'}
      servers: [{url: 'https://api.example.com/v2'}]
      paths:
        /renders:
          post:
            operationId: render
            tags: [Renders]
            requestBody:
              content: {application/json: {schema: {type: object}}}
            responses:
              '202':
                description: Taken.
                links:
                  poll: {operationId: getRender, parameters: {path.id: $response.body#/render/id}}
                content:
                  application/json:
                    schema: {type: object}
                    examples: {taken: {value: {render: {id: r-1}}}}
        /renders/{id}:
          get:
            operationId: getRender
            tags: [Renders]
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses:
              '200':
                description: How it stands.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Render'}
                    examples: %s
              '404':
                description: There is none.
                content:
                  application/json:
                    schema: {type: object}
                    examples: {none: {value: {problem: no such render}}}
      components:
        schemas:
          Render: %s
      """;
  private static final String STATUS_EXAMPLES =
      """
      {waiting: {value: {render: {id: r-1, state: WAITING}}}, \
      done: {value: {render: {id: r-1, state: DONE, files: [a]}}}}""";
  private static final String STATUS_SCHEMA =
      """
      {type: object, properties: {render: {type: object, properties: {id: {type: string}, \
      state: {type: string, enum: [WAITING, BUSY, DONE, BROKEN], x-phases: {WAITING: pending, \
      BUSY: running, DONE: succeeded, BROKEN: failed}}}}}}""";

  @TempDir Path temp;
  private Path folder;
  private final SandboxClock clock = SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(temp.resolve("renderer"));
  }

  @Test
  void playsJobsFromTheContractAlone() throws IOException {
    write("openapi.yaml", CONTRACT.formatted(STATUS_EXAMPLES, STATUS_SCHEMA));
    try (Sandbox sandbox = open()) {
      HttpDesk desk = new HttpDesk(sandbox.baseUrl("renderer"));
      Reply taken = desk.post("/renders", "{}");
      String id = taken.json().at("/render/id").asString();

      assertThat(taken.status()).isEqualTo(202);
      assertThat(id).matches("[0-9a-f-]{36}");
      assertThat(desk.get("/renders/" + id).json()).isEqualTo(render(id, "WAITING"));
      clock.step(Duration.ofSeconds(2));
      assertThat(desk.get("/renders/" + id).json()).isEqualTo(render(id, "BUSY"));
      clock.step(Duration.ofSeconds(20));
      assertThat(desk.get("/renders/" + id).json().at("/render/state").asString())
          .isEqualTo("DONE");
      assertThat(desk.get("/renders/nope").json())
          .isEqualTo(Json.read("{\"problem\":\"no such render\"}"));
      assertThat(desk.post("/renders", "{}", "X-Muster-Job", "fail").status()).isEqualTo(202);
      assertThat(sandbox.environment()).isEmpty();
    }
  }

  @Test
  void playsJobsWhosePhaseIsTheShapeOfTheAnswer() throws IOException {
    write(
        "openapi.yaml",
        CONTRACT.formatted(
            "{busy: {value: {id: r-1}}, done: {value: {id: r-1, file: x}}}",
            """
            {anyOf: [{type: object, x-phase: running, required: [id]}, \
            {type: object, x-phase: succeeded, required: [id, file]}]}"""));
    try (Sandbox sandbox = open()) {
      HttpDesk desk = new HttpDesk(sandbox.baseUrl("renderer"));
      String id = desk.post("/renders", "{}").json().at("/render/id").asString();

      assertThat(desk.get("/renders/" + id).json()).isEqualTo(Json.read("{\"id\":\"" + id + "\"}"));
      clock.step(Duration.ofSeconds(20));
      assertThat(desk.get("/renders/" + id).json())
          .isEqualTo(Json.read("{\"id\":\"" + id + "\",\"file\":\"x\"}"));
    }
  }

  @Test
  void playsWhatItsFileAdds() throws IOException {
    write("openapi.yaml", CONTRACT.formatted(STATUS_EXAMPLES, STATUS_SCHEMA));
    write(
        "sandbox.yaml",
        """
        environment: {RENDERER_URL: '{base}'}
        jobs:
          id: 'r-[0-9]{6}'
          outputs: /files
          output: {href: '{file.url}'}
          shares: {WAITING: 1, BUSY: 1}
          brief: {caption: /text}
          kinds: [{makes: audio, takes: [10, 10]}]
        """);
    try (Sandbox sandbox = open()) {
      HttpDesk desk = new HttpDesk(sandbox.baseUrl("renderer"));
      String id = desk.post("/renders", "{\"text\":\"hello\"}").json().at("/render/id").asString();

      assertThat(id).matches("r-[0-9]{6}");
      clock.step(Duration.ofMillis(4_999));
      assertThat(desk.get("/renders/" + id).json()).isEqualTo(render(id, "WAITING"));
      clock.step(Duration.ofMillis(1));
      assertThat(desk.get("/renders/" + id).json()).isEqualTo(render(id, "BUSY"));
      clock.step(Duration.ofSeconds(5));
      String href = desk.get("/renders/" + id).json().at("/render/files/0/href").asString();
      assertThat(desk.get(href).header("Content-Type")).isEqualTo("audio/wav");
      assertThat(sandbox.environment())
          .containsEntry("RENDERER_URL", sandbox.origin() + "/renderer/v2");
    }
  }

  @Test
  void playsResourcesThatItsFileDescribes() throws IOException {
    write(
        "openapi.yaml",
        """
        openapi: 3.1.0
        info: {title: Desks, version: '1'}
        paths:
          /desks:
            post:
              operationId: addDesk
              requestBody: {content: {application/json: {schema: {type: object}}}}
              responses:
                '201': {description: It., content: {application/json: {schema: {}}}}
                '503': {description: F., content: {application/json: {examples: {full: {value: {}}}}}}
          /desks/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get:
              operationId: getDesk
              responses: {'200': {description: It.}, '404': {description: None.}}
        """);
    write(
        "sandbox.yaml",
        """
        operations:
          addDesk:
            does: create
            resource: desk
            set:
              owner: '{$request.body#/owner}'
              place: {$free: {from: 1, to: 2, of: items, field: place}}
            impossible: [{when: {item.place: null}, answer: full}]
            answer: {body: {id: '{id}', place: '{item.place}'}}
          getDesk:
            does: read
            resource: desk
            answer: {body: {owner: '{item.owner}'}}
        """);
    try (Sandbox sandbox = open()) {
      HttpDesk desk = new HttpDesk(sandbox.baseUrl("renderer"));
      Reply first = desk.post("/desks", "{\"owner\":\"ann\"}");
      Reply second = desk.post("/desks", "{\"owner\":\"bob\"}");
      Reply third = desk.post("/desks", "{\"owner\":\"cat\"}");

      assertThat(first.status()).isEqualTo(201);
      assertThat(first.json().path("place").asInt()).isEqualTo(1);
      assertThat(second.json().path("place").asInt()).isEqualTo(2);
      assertThat(third.status()).isEqualTo(503);
      assertThat(desk.get("/desks/" + second.json().path("id").asString()).json())
          .isEqualTo(Json.read("{\"owner\":\"bob\"}"));
      assertThat(desk.get("/desks/9").status()).isEqualTo(404);
      assertThat(sandbox.provider("renderer").resources("desk")).hasSize(2);
    }
  }

  @Test
  void saysWhatIsWrongInItsFile() throws IOException {
    write("openapi.yaml", CONTRACT.formatted(STATUS_EXAMPLES, STATUS_SCHEMA));

    assertWrong("jobs: {kind: []}", "jobs.kind is not known here", "kinds");
    assertWrong("jobs: {kinds: [{makes: film}]}", "jobs.kinds[0].makes must be one of", "video");
    assertWrong("jobs: {kinds: [{takes: 5}]}", "jobs.kinds[0].takes must be a list");
    assertWrong("jobs: {kinds: [{models: '('}]}", "jobs.kinds[0].models is no regular expression");
    assertWrong("jobs: {examples: {x: {a: b}}}", "jobs.examples.x", "no switch");
    assertWrong("operations: {nope: {}}", "operations.nope", "no such operation");
    assertWrong("operations: {getRender: {answer: nope}}", "getRender has no example nope");
    assertWrong("credentials: {key: {}}", "credentials.key", "security schemes");
    assertWrong("jobs: {rules: [{outcome: explode}]}", "jobs.rules[0].outcome must be one of");
    assertWrong(
        "operations: {getRender: {answer: {set: {/a: {$eech: {}}}}}}",
        "operations.getRender.answer.set./a.$eech",
        "$each");
    assertWrong("operations: {getRender: {while: [soon]}}", "operations.getRender.while", "phases");
    assertWrong("operations: {getRender: {order: odd}}", "operations.getRender.order");
    assertWrong("operations: {getRender: {otherwise: nope}}", "getRender has no example nope");
    assertWrong("operations: {getRender: {examples: {a: nope}}}", "getRender.examples.a");
    assertWrong("operations: {getRender: {file: {typ: a}}}", "getRender.file.typ is not known");
    assertWrong("resources: {thing: [{name: a}]}", "resources.thing[0].id is missing");
    assertWrong("jobs: {kinds: [{price: much}]}", "jobs.kinds[0].price must be a number");
    assertWrong("jobs: {makes: [{id: a}]}", "jobs.makes[0].resource is missing");
    assertWrong("a: [", "is not YAML", "line 1");
    assertWrong("[1]", "must have named members");
  }

  @Test
  void saysWhatIsWrongWithASignature() throws IOException {
    write(
        "openapi.yaml",
        CONTRACT.formatted(STATUS_EXAMPLES, STATUS_SCHEMA)
            + "  securitySchemes: {signed: {type: apiKey, in: header, name: Authorization, "
            + "x-signature: {algorithm: rot13}}}\n");

    assertThatThrownBy(this::open)
        .isInstanceOf(SandboxException.class)
        .hasMessageContainingAll("signed", "rot13", "hmac-sha256");
  }

  @Test
  void saysWhichProviderIsMissing() {
    assertThatThrownBy(() -> Sandbox.builder().provider("nobody").build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("nobody")
        .hasMessageContaining("openapi.yaml");
    assertThatThrownBy(() -> Sandbox.builder().folder(folder).build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("renderer");
    assertThatThrownBy(() -> Sandbox.builder().build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("provider(\"muapi\")");
    assertThatThrownBy(() -> Sandbox.builder().provider("muapi").turnOn("nope").build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("nope");
    assertThatThrownBy(() -> Sandbox.builder().provider("muapi").build().baseUrl("muapi"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("start()");
  }

  private Sandbox open() {
    return Sandbox.builder().folder(folder).seed(1).clock(clock).build().start();
  }

  private void assertWrong(String yaml, String... told) throws IOException {
    write("sandbox.yaml", yaml);

    assertThatThrownBy(this::open)
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("sandbox.yaml")
        .hasMessageContainingAll(told);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode render(String id, String state) {
    return Json.read("{\"render\":{\"id\":\"" + id + "\",\"state\":\"" + state + "\"}}");
  }
}
