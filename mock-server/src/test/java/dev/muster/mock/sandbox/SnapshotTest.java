package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.answer.Pointers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A namespace comes back from its snapshot as it was. */
class SnapshotTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String FOX = "{\"prompt\":\"a fox\",\"width\":128,\"height\":128}";

  private final Sandbox sandbox = open(7, SandboxClock.stepped(START));
  private HttpDesk desk;

  @BeforeEach
  void point() {
    desk = desk(sandbox);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void bringsEverythingBackInAnotherSandbox() {
    String job = submit(desk);
    sandbox.clock().step(Duration.ofMinutes(5));
    String failing = submit(desk, "X-Muster-Job", "fail");
    String key = desk.post("/keys", "{\"name\":\"mine\"}").json().path("api_key").asString();
    byte[] bytes = {0, 1, (byte) 0xFF, '\r', '\n'};
    String upload = upload(bytes);
    sandbox.provider("muapi").turn("failed-as-400", true);
    JsonNode answers = answers(desk, job, failing);
    String snapshot = Json.text(sandbox.namespace("default").snapshot());

    try (Sandbox other = open(99, SandboxClock.stepped(Instant.EPOCH))) {
      HttpDesk there = desk(other);
      other.namespace("default").restore(Json.read(snapshot));

      assertThat(other.seed()).isEqualTo(7);
      assertThat(other.clock().now()).isEqualTo(START.plus(Duration.ofMinutes(5)));
      assertThat(answers(there, job, failing)).isEqualTo(answers);
      assertThat(there.get(path(upload, other)).bytes()).isEqualTo(bytes);
      assertThat(other.environment("muapi").get("MUAPI_API_KEY"))
          .isEqualTo(sandbox.environment("muapi").get("MUAPI_API_KEY"));
      assertThat(other.provider("muapi").balance())
          .isEqualByComparingTo(sandbox.provider("muapi").balance());
      assertThat(Json.text(other.namespace("default").snapshot())).isEqualTo(snapshot);
      other.clock().step(Duration.ofMinutes(5));
      assertThat(there.get("/predictions/" + failing + "/result").status()).isEqualTo(400);
      assertThat(submit(there)).as("counters go on").isEqualTo(submit(desk));
      assertThat(key).isNotEmpty();
      assertThat(there.get("/keys").text()).contains("mine");
    }
  }

  @Test
  void undoesWhatCameAfterwards() {
    Namespace alice = sandbox.namespace("alice");
    HttpDesk hers = desk(sandbox, Namespace.HEADER, "alice");
    String before = submit(hers);
    JsonNode snapshot = alice.snapshot();
    String after = submit(hers);
    String key = hers.post("/keys", "{\"name\":\"later\"}").json().path("api_key").asString();
    alice.clock().step(Duration.ofDays(1));
    alice.restore(snapshot);

    assertThat(alice.clock().now()).isEqualTo(START);
    assertThat(hers.get("/predictions/" + before + "/result").status()).isEqualTo(200);
    assertThat(hers.get("/predictions/" + after + "/result").status()).isEqualTo(404);
    assertThat(submit(hers)).as("the same number again").isEqualTo(after);
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key));
    assertThat(sandbox.provider("muapi").jobs()).as("a key that is unknown again").hasSize(1);
    String given = alice.environment("muapi").get("MUAPI_API_KEY");
    submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", given));
    assertThat(alice.provider("muapi").jobs()).hasSize(3);
  }

  @Test
  void copiesOneNamespaceToAnother() {
    String job = submit(desk);
    sandbox.namespace("copy").restore(sandbox.namespace("default").snapshot());
    HttpDesk copy = desk(sandbox, Namespace.HEADER, "copy");

    assertThat(copy.get("/predictions/" + job + "/result").status()).isEqualTo(200);
    String key = sandbox.environment("muapi").get("MUAPI_API_KEY");
    String later = submit(new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", key));
    assertThat(sandbox.provider("muapi").job(later)).as("keys stay where they were").isPresent();
    assertThat(sandbox.namespace("copy").provider("muapi").jobs()).hasSize(1);
  }

  @Test
  void letsARunningClockGoOn() {
    try (Sandbox running = open(1, SandboxClock.real())) {
      submit(desk);
      Instant before = Instant.now();
      running.namespace("default").restore(sandbox.namespace("default").snapshot());

      assertThat(running.clock().now()).isAfterOrEqualTo(before);
      assertThat(running.provider("muapi").jobs()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/format | \"zip\" | no snapshot",
        "/version | 2 | version 2",
        "/version | null | version",
        "/providers | [\"muvi\"] | of muvi",
        "/seed | \"x\" | seed",
        "/time | \"yesterday\" | time",
        "/spaces | 1 | no spaces",
        "/spaces/x | 1 | spaces.x",
        "/counters/x | 1.5 | counters.x",
      })
  void refusesWhatDoesNotFitAndChangesNothing(String place, String value, String told) {
    submit(desk);
    Namespace namespace = sandbox.namespace("default");
    String before = Json.text(namespace.snapshot());
    JsonNode wrong = Pointers.set(namespace.snapshot().deepCopy(), place, Json.read(value));

    assertThatExceptionOfType(SandboxException.class)
        .isThrownBy(() -> namespace.restore(wrong))
        .withMessageContaining(told);
    assertThat(Json.text(namespace.snapshot())).isEqualTo(before);
  }

  private static Sandbox open(long seed, SandboxClock clock) {
    return Sandbox.builder().provider("muapi").seed(seed).clock(clock).build().start();
  }

  private static HttpDesk desk(Sandbox sandbox, String... headers) {
    List<String> all = new ArrayList<>(List.of("x-api-key", "any-key"));
    all.addAll(List.of(headers));
    return new HttpDesk(sandbox.baseUrl("muapi"), all.toArray(String[]::new));
  }

  private static String submit(HttpDesk desk, String... headers) {
    Reply reply = desk.post("/flux-dev-image", FOX, headers);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("request_id").asString();
  }

  private static JsonNode answers(HttpDesk desk, String... jobs) {
    var all = Json.array();
    for (String job : jobs) {
      String text = desk.get("/predictions/" + job + "/result").text();
      all.add(Json.read(text.replaceAll("127\\.0\\.0\\.1:\\d+", "host")));
    }
    return all;
  }

  private String upload(byte[] bytes) {
    byte[] head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[head.length + bytes.length + tail.length];
    System.arraycopy(head, 0, body, 0, head.length);
    System.arraycopy(bytes, 0, body, head.length, bytes.length);
    System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
    String type = "multipart/form-data; boundary=b";
    Reply reply = desk.send("POST", "/upload_file", body, "Content-Type", type);
    return reply.json().path("url").asString();
  }

  private static String path(String url, Sandbox at) {
    return at.origin() + url.substring(url.indexOf("/_muster"));
  }
}
