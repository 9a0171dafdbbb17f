package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The life of formations, over HTTP and signed. */
@Timeout(60)
class SandboxFormationsTest {
  private static final byte[] BUNDLE = MuxiDesk.bundle("one");
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static MuxiDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muxi-server").seed(42).clock(CLOCK).build().start();
    desk = MuxiDesk.below(sandbox);
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
  void deploysAFormationThatThenIsThere() {
    Reply deployed = desk.deploy("my-team", "1.2.0", BUNDLE);
    CLOCK.step(Duration.ofSeconds(90));
    JsonNode formation = formation("my-team");

    assertThat(deployed.status()).isEqualTo(201);
    assertThat(deployed.json().at("/data/formation_id").asString()).isEqualTo("my-team");
    assertThat(deployed.json().at("/data/port").asInt()).isEqualTo(8000);
    assertThat(deployed.json().at("/data/url").asString()).endsWith("/api/my-team");
    assertThat(formation.path("status").asString()).isEqualTo("running");
    assertThat(formation.path("uptime").asInt()).isEqualTo(90);
    assertThat(formation.path("healthy").asBoolean()).isTrue();
    assertThat(formation.path("pid")).isEqualTo(deployed.json().at("/data/pid"));
    assertThat(formation.path("version")).isEqualTo(Json.read("{\"current\":\"1.2.0\"}"));
    assertThat(formation.path("restart_count").asInt()).isZero();
  }

  @Test
  void listsFormationsInTheOrderOfTheirDeployment() {
    assertThat(desk.get("/rpc/formations").json())
        .isEqualTo(Json.read("{\"success\":true,\"data\":{\"formations\":[],\"total\":0}}"));
    desk.deploy("zebra", "1.0.0", BUNDLE);
    desk.deploy("ant", "1.0.0", BUNDLE);
    JsonNode data = desk.get("/rpc/formations").json().path("data");

    assertThat(data.path("total").asInt()).isEqualTo(2);
    assertThat(data.path("formations").valueStream().map(one -> one.path("id").asString()))
        .containsExactly("zebra", "ant");
    assertThat(data.path("formations").valueStream().map(one -> one.path("port").asInt()))
        .containsExactly(8000, 8001);
  }

  @Test
  void refusesAnIdThatIsTaken() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    Reply again = desk.deploy("my-team", "2.0.0", MuxiDesk.bundle("two"));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json())
        .isEqualTo(
            Json.read(
                "{\"success\":false,\"error\":\"ValidationError\","
                    + "\"message\":\"Formation 'my-team' already exists\",\"code\":409}"));
    assertThat(formation("my-team").at("/version/current").asString()).isEqualTo("1.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "My-Team", "-team", "team-", "my_team", "rpc", "health", "api"})
  void refusesAnIdThatIsNone(String id) {
    assertRefused(desk.deploy(id, "1.0.0", BUNDLE), 400, "must not be reserved");
  }

  @Test
  void wantsAnIdAndTheRightContentTypeAndGzip() {
    HttpDesk plain = new HttpDesk(sandbox.baseUrl("muxi-server"));
    Map<String, String> keys = sandbox.environment();
    long now = System.currentTimeMillis() / 1000;
    String signature =
        MuxiDesk.authorization(
            keys.get("MUXI_KEY_ID"), keys.get("MUXI_SECRET_KEY"), now, "POST", "/rpc/formations");

    assertRefused(
        plain.send(
            "POST",
            "/rpc/formations",
            BUNDLE,
            "Authorization",
            signature,
            "Content-Type",
            "application/gzip"),
        400,
        "X-Formation-ID header is required");
    assertRefused(
        plain.send(
            "POST",
            "/rpc/formations",
            BUNDLE,
            "Authorization",
            signature,
            "Content-Type",
            "application/json",
            "X-Formation-ID",
            "my-team"),
        400,
        "Content-Type must be");
    assertRefused(
        desk.deploy("my-team", "1.0.0", "not gzip at all".getBytes()),
        400,
        "not a gzip-compressed tar");
    assertThat(desk.get("/rpc/formations").json().at("/data/total").asInt()).isZero();
  }

  @Test
  void stopsStartsAndRestarts() {
    desk.deploy("my-team", "1.0.0", BUNDLE);

    assertThat(desk.post("/rpc/formations/my-team/stop").json().at("/data/status").asString())
        .isEqualTo("stopped");
    assertThat(formation("my-team").path("healthy").asBoolean()).isFalse();
    assertThat(formation("my-team").path("uptime").asInt()).isZero();
    assertThat(formation("my-team").has("pid")).isFalse();
    assertRefused(desk.post("/rpc/formations/my-team/stop"), 409, "already stopped");

    assertThat(desk.post("/rpc/formations/my-team/start").json().at("/data/status").asString())
        .isEqualTo("running");
    assertRefused(desk.post("/rpc/formations/my-team/start"), 409, "already running");

    assertThat(
            desk.post("/rpc/formations/my-team/restart").json().at("/data/restart_count").asInt())
        .isEqualTo(1);
    assertThat(
            desk.post("/rpc/formations/my-team/restart").json().at("/data/restart_count").asInt())
        .isEqualTo(2);
    assertThat(formation("my-team").path("restart_count").asInt()).isEqualTo(2);
  }

  @Test
  void updatesAndRollsBack() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    assertRefused(desk.post("/rpc/formations/my-team/rollback"), 400, "no previous version");
    assertRefused(desk.update("my-team", "1.1.0", BUNDLE), 409, "identical");

    Reply updated = desk.update("my-team", "1.1.0", MuxiDesk.bundle("two"));
    assertThat(updated.json().at("/data/previous_version").asString()).isEqualTo("1.0.0");
    assertThat(updated.json().at("/data/new_version").asString()).isEqualTo("1.1.0");
    assertThat(formation("my-team").path("version"))
        .isEqualTo(Json.read("{\"current\":\"1.1.0\",\"previous\":\"1.0.0\"}"));

    Reply back = desk.post("/rpc/formations/my-team/rollback");
    assertThat(back.json().at("/data/version").asString()).isEqualTo("1.0.0");
    assertThat(back.json().at("/data/previous_version").asString()).isEqualTo("1.1.0");
    assertRefused(desk.update("my-team", "1.0.0", BUNDLE), 409, "identical");
    assertRefused(
        desk.update("my-team", "1.0.0", new byte[] {1, 2, 3}), 400, "not a gzip-compressed tar");
    assertRefused(
        desk.post("/rpc/formations/my-team/cancel-update"),
        400,
        "No update of formation 'my-team'");
  }

  @Test
  void deletesAndGivesThePortBack() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    desk.deploy("other", "1.0.0", BUNDLE);

    assertThat(desk.delete("/rpc/formations/my-team").json().at("/data/id").asString())
        .isEqualTo("my-team");
    assertThat(desk.get("/rpc/formations/my-team").status()).isEqualTo(404);
    assertThat(desk.deploy("third", "1.0.0", BUNDLE).json().at("/data/port").asInt())
        .isEqualTo(8000);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, ''",
    "DELETE, ''",
    "POST, /start",
    "POST, /stop",
    "POST, /restart",
    "POST, /rollback",
    "POST, /cancel-update",
    "GET, /logs",
    "GET, /download"
  })
  void knowsNoFormationThatWasNotDeployed(String method, String path) {
    String whole = "/rpc/formations/no-team" + path;
    Reply reply =
        switch (method) {
          case "GET" -> desk.get(whole);
          case "DELETE" -> desk.delete(whole);
          default -> desk.post(whole);
        };

    assertRefused(reply, 404, "not found");
  }

  @Test
  void countsFormationsAndPorts() {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    desk.deploy("other", "1.0.0", BUNDLE);
    desk.post("/rpc/formations/other/stop");
    JsonNode status = desk.get("/rpc/server/status").json().path("data");

    assertThat(status.path("formations"))
        .isEqualTo(Json.read("{\"total\":2,\"running\":1,\"stopped\":1,\"crashed\":0}"));
    assertThat(status.at("/port_pool/available").asInt()).isEqualTo(999);
  }

  @Test
  void givesLogsAndFiles() throws Exception {
    desk.deploy("my-team", "1.0.0", BUNDLE);
    JsonNode logs = desk.get("/rpc/formations/my-team/logs?lines=5&stream=stdout").json();
    Reply zip = desk.get("/rpc/formations/my-team/download");

    assertThat(logs.at("/data/logs/stdout/0").asString()).isEqualTo("Formation my-team is ready");
    assertThat(logs.at("/data/total_lines/stdout").asInt()).isEqualTo(1);
    assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
    ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.bytes()));
    assertThat(files.getNextEntry().getName()).isEqualTo("formation.afs");
    assertThat(new String(files.readAllBytes())).contains("id: my-team", "version: 1.0.0");
  }

  @Test
  void letsOneOfManyDeploymentsWin() {
    List<Integer> statuses =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> desk.deploy("my-team", "1.0." + i, BUNDLE).status())
            .sorted()
            .toList();

    assertThat(statuses).startsWith(201, 409).endsWith(409, 409);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
  }

  @Test
  void givesEachOfManyFormationsAPortOfItsOwn() {
    IntStream.range(0, 16).parallel().forEach(i -> desk.deploy("team-" + i, "1.0.0", BUNDLE));

    assertThat(
            desk.get("/rpc/formations")
                .json()
                .at("/data/formations")
                .valueStream()
                .map(one -> one.path("port").asInt()))
        .hasSize(16)
        .doesNotHaveDuplicates()
        .allMatch(port -> port >= 8000 && port < 8016);
  }

  @Test
  void letsTestsPutFormationsThere() {
    sandbox
        .provider("muxi-server")
        .createResource(
            "formation",
            "my-team",
            Json.read(
                "{\"id\":\"my-team\",\"name\":\"my-team\",\"port\":8000,\"status\":\"crashed\","
                    + "\"restart_count\":3,\"version\":\"1.0.0\"}"));

    assertThat(formation("my-team").path("status").asString()).isEqualTo("crashed");
    assertThat(desk.post("/rpc/formations/my-team/start").status()).isEqualTo(200);
    assertThat(
            sandbox
                .provider("muxi-server")
                .resource("formation", "my-team")
                .orElseThrow()
                .path("status")
                .asString())
        .isEqualTo("running");
  }

  private static JsonNode formation(String id) {
    Reply reply = desk.get("/rpc/formations/" + id);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("data");
  }

  private static void assertRefused(Reply reply, int status, String message) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().path("message").asString()).contains(message);
    assertThat(reply.json().path("success").asBoolean(true)).isFalse();
    assertThat(reply.json().path("code").asInt()).isEqualTo(status);
  }
}
