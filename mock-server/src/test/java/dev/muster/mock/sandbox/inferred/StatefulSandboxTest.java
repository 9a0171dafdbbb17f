package dev.muster.mock.sandbox.inferred;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same inference in a sandbox, for what its file and its links say nothing of. */
class StatefulSandboxTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Notes, version: '1'}
      paths:
        /notes:
          post:
            operationId: createNote
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
            responses: {'201': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
          get:
            operationId: listNotes
            responses: {'200': {description: They., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}}
        /notes/{id}:
          get:
            operationId: getNote
            parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
            responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
        /tasks:
          post:
            operationId: createTask
            requestBody: {content: {application/json: {schema: {type: object}}}}
            responses:
              '202':
                description: Taken.
                links: {poll: {operationId: getTask, parameters: {id: $response.body#/id}}}
                content: {application/json: {examples: {it: {value: {id: t}}}}}
        /tasks/{id}:
          get:
            operationId: getTask
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: It., content: {application/json: {examples: {it: {value: {id: t, status: new}}}}}}}
      components:
        schemas: {Note: {type: object, required: [id, text], properties: {id: {type: integer, readOnly: true}, text: {type: string}}}}
      """;

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("openapi.yaml"), CONTRACT);
  }

  @Test
  void keepsNotesWhileJobsLiveAsTheyDo() {
    try (Sandbox sandbox = open(true)) {
      URI base = base(sandbox);
      assertThat(json(send(base, "POST", "/notes", "{\"id\": 9, \"text\": \"a\"}")))
          .isEqualTo(Json.read("{\"id\": 1, \"text\": \"a\"}"));
      assertThat(send(base, "GET", "/notes/1", "").headers().firstValue("X-Muster-Rule"))
          .contains("state read");
      assertThat(send(base, "GET", "/notes/2", "").statusCode()).isEqualTo(404);
      String task = json(send(base, "POST", "/tasks", "{}")).path("id").asString();
      HttpResponse<String> polled = send(base, "GET", "/tasks/" + task, "");
      assertThat(polled.headers().firstValue("X-Muster-Rule")).contains("simulated");
      sandbox.reset();
      assertThat(json(send(base, "GET", "/notes", ""))).isEmpty();
    }
  }

  @Test
  void keepsNothingUnlessItIsAsked() {
    try (Sandbox sandbox = open(false)) {
      URI base = base(sandbox);
      send(base, "POST", "/notes", "{\"text\": \"a\"}");
      assertThat(send(base, "GET", "/notes/2", "").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void keepsTheNotesOfNamespacesApart() {
    try (Sandbox sandbox = open(true)) {
      URI base = base(sandbox);
      send(base, "POST", "/notes", "{\"text\": \"a\"}", "X-Muster-Namespace", "one");

      assertThat(json(send(base, "GET", "/notes", "", "X-Muster-Namespace", "one"))).hasSize(1);
      assertThat(json(send(base, "GET", "/notes", "", "X-Muster-Namespace", "two"))).isEmpty();
      assertThat(json(send(base, "GET", "/notes", ""))).isEmpty();
    }
  }

  @Test
  void losesNoNoteWhenManyWriteAtOnce() throws InterruptedException {
    try (Sandbox sandbox = open(true)) {
      URI base = base(sandbox);
      ExecutorService writers = Executors.newFixedThreadPool(8);
      CountDownLatch written = new CountDownLatch(80);
      for (int i = 0; i < 80; i++) {
        writers.execute(
            () -> {
              send(base, "POST", "/notes", "{\"text\": \"a\"}");
              written.countDown();
            });
      }
      assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
      writers.shutdown();
      JsonNode notes = json(send(base, "GET", "/notes", ""));
      assertThat(notes.valueStream().map(note -> note.path("id").asInt()).distinct()).hasSize(80);
    }
  }

  private Sandbox open(boolean stateful) {
    return Sandbox.builder().folder(folder).stateful(stateful).seed(1).build().start();
  }

  private static URI base(Sandbox sandbox) {
    return sandbox.baseUrl(sandbox.providers().get(0));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return Json.read(answer.body());
  }

  private HttpResponse<String> send(
      URI base, String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
