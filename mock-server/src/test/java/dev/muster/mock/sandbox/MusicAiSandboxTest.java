package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Music.ai as anybody sees it who calls it. */
class MusicAiSandboxTest {
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("music-ai").seed(42).clock(CLOCK).build().start();
    desk = new HttpDesk(sandbox.baseUrl("music-ai"), "Authorization", "any");
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @Test
  void goesFromAnUploadToStems() {
    byte[] song = "not really a song".getBytes(StandardCharsets.UTF_8);
    JsonNode promise = desk.get("/upload").json();
    Reply put = desk.send("PUT", promise.path("uploadUrl").asString(), song);
    String input = promise.path("downloadUrl").asString();
    String id = submit("music-ai/stems-drums", input);
    JsonNode queued = job(id);
    CLOCK.step(Duration.ofSeconds(30));
    JsonNode done = job(id);

    assertThat(put.status()).isEqualTo(200);
    assertThat(desk.get(input).bytes()).isEqualTo(song);
    assertThat(queued.path("status").asString()).isEqualTo("QUEUED");
    assertThat(queued.path("workflowParams").path("inputUrl").asString()).isEqualTo(input);
    assertThat(queued.path("result").isObject() && !queued.path("result").isEmpty()).isFalse();
    assertThat(done.path("status").asString()).isEqualTo("SUCCEEDED");
    assertThat(done.path("workflow").path("name").asString()).isEqualTo("Drums");
    assertThat(done.path("result").propertyNames())
        .containsExactly("Kick drum", "Snare drum", "Other kit");
    assertThat(desk.get(done.at("/result/Kick drum").asString()).header("Content-Type"))
        .isEqualTo("audio/wav");
    assertThat(desk.get("/job/" + id + "/status").json())
        .isEqualTo(Json.read("{\"id\":\"" + id + "\",\"status\":\"SUCCEEDED\"}"));
  }

  @Test
  void takesAnUploadOnlyWhileItsUrlIsValid() {
    String url = desk.get("/upload").json().path("uploadUrl").asString();
    CLOCK.step(Duration.ofMinutes(15));

    assertThat(desk.send("PUT", url, new byte[] {1}).status()).isEqualTo(403);
  }

  @Test
  void namesTheWorkflowByItsSlugWhereAsked() {
    sandbox.provider("music-ai").turn("newer-answers", true);
    String id = submit("music-ai/generate-chords", "https://example.com/song.wav");
    CLOCK.step(Duration.ofSeconds(30));

    assertThat(job(id).path("workflow").asString()).isEqualTo("music-ai/generate-chords");
    assertThat(job(id).path("result").path("bpm").asString()).isEqualTo("120");
  }

  @Test
  void tellsWhyAJobFailed() {
    sandbox.provider("music-ai").turn("newer-answers", true);
    String id = id(desk.post("/job", body("my-workflow-id", "muster:fail", "https://a.example/b")));
    CLOCK.step(Duration.ofSeconds(30));

    assertThat(job(id).path("status").asString()).isEqualTo("FAILED");
    assertThat(job(id).at("/error/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(job(id).at("/error/title").asString()).isEqualTo("Invalid input");
  }

  @Test
  void listsBarePagesThatCanBeFiltered() {
    String chords = submit("music-ai/generate-chords", "https://a.example/b");
    CLOCK.step(Duration.ofSeconds(30));
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stems.add(0, submit("my-workflow-id", "https://a.example/b"));
    }

    assertThat(ids("?size=2")).isEqualTo(stems.subList(0, 2));
    assertThat(ids("?size=2&page=1")).containsExactly(stems.get(2), chords);
    assertThat(ids("?size=2&page=2")).isEmpty();
    assertThat(ids("?status=SUCCEEDED")).containsExactly(chords);
    assertThat(ids("?status=SUCCEEDED&status=QUEUED")).hasSize(4);
    assertThat(ids("?workflow=music-ai/generate-chords&status=QUEUED")).isEmpty();
  }

  @Test
  void deletesAJobWithItsResults() {
    String id = submit("my-workflow-id", "https://a.example/b");
    CLOCK.step(Duration.ofSeconds(30));
    String vocals = job(id).at("/result/vocals").asString();
    Reply deleted = desk.send("DELETE", "/job/" + id, new byte[0]);

    assertThat(deleted.json()).isEqualTo(Json.read("{\"id\":\"" + id + "\"}"));
    assertThat(desk.get(vocals).status()).isEqualTo(404);
    assertThat(desk.get("/job/" + id).status()).isEqualTo(404);
    assertThat(ids("")).isEmpty();
  }

  @Test
  void isThereUnderBothOfItsAddresses() {
    String newer = sandbox.baseUrl("music-ai").toString().replaceFirst("/api$", "/v1");
    String id = submit("my-workflow-id", "https://a.example/b");

    assertThat(desk.get(newer + "/job/" + id).json().path("id").asString()).isEqualTo(id);
  }

  @Test
  void refusesInItsOwnWords() {
    assertThat(desk.post("/job", body("no-such-workflow", "a", "b")).status()).isEqualTo(404);
    assertThat(desk.post("/job", "{").status()).isEqualTo(400);
    Reply missing = desk.post("/job", "{\"name\":\"a\"}");
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.json().path("code").asString()).isEqualTo("VALIDATION_ERROR");
    assertThat(new HttpDesk(sandbox.baseUrl("music-ai")).get("/job").status()).isEqualTo(401);
  }

  @Test
  void knowsItsWorkflowsAndItself() {
    assertThat(desk.get("/workflow").json().path("workflows")).hasSize(4);
    sandbox.provider("music-ai").turn("bare-workflows", true);
    assertThat(desk.get("/workflow").json()).hasSize(4);
    assertThat(desk.get("/application").json().path("name").asString())
        .isEqualTo("Default Application");
  }

  private static String submit(String workflow, String input) {
    return id(desk.post("/job", body(workflow, "My song", input)));
  }

  private static String body(String workflow, String name, String input) {
    return "{\"name\":\"%s\",\"workflow\":\"%s\",\"params\":{\"inputUrl\":\"%s\"}}"
        .formatted(name, workflow, input);
  }

  private static String id(Reply reply) {
    return reply.json().path("id").asString();
  }

  private static JsonNode job(String id) {
    return desk.get("/job/" + id).json();
  }

  private static List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    desk.get("/job" + query).json().forEach(job -> ids.add(job.path("id").asString()));
    return ids;
  }
}
