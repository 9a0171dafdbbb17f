package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.mock.sandbox.state.redis.RedisServer;
import dev.muster.mock.sandbox.state.redis.RedisStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Two sandboxes with one Redis are one sandbox. */
@Timeout(60)
class ReplicasTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final byte[] BYTES = {0, 1, 2, (byte) 0xFF, '\r', '\n'};
  private static RedisServer redis;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private URI url;
  private Sandbox one;
  private Sandbox two;
  private HttpDesk here;
  private HttpDesk there;

  @BeforeAll
  static void startRedis() {
    redis = RedisServer.started();
  }

  @AfterAll
  static void stopRedis() {
    if (redis != null) {
      redis.close();
    }
  }

  @BeforeEach
  void openBoth() {
    url = URI.create(redis.url() + "?prefix=" + UUID.randomUUID() + ":");
    one = replica(url);
    two = replica(url);
    here = desk(one);
    there = desk(two);
  }

  @AfterEach
  void closeAll() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  private Sandbox replica(URI redis) {
    Sandbox.Builder builder = builder(redis);
    Sandbox sandbox = builder.build().start();
    open.push(sandbox);
    return sandbox;
  }

  private Sandbox.Builder builder(URI redis) {
    RedisStore store = RedisStore.at(redis);
    open.push(store);
    return Sandbox.builder()
        .folder(Path.of("src/test/resources/sandbox/studio"))
        .provider("muapi")
        .provider("muxi-server")
        .clock(SandboxClock.stepped(START))
        .store(store);
  }

  private static HttpDesk desk(Sandbox sandbox) {
    return new HttpDesk(sandbox.baseUrl("studio"), "X-Client", "any");
  }

  @Test
  void seeEachOthersJobs() {
    String id = submit(here);

    assertThat(there.get("/jobs/" + id + "/status").json().path("id").asString()).isEqualTo(id);
    assertThat(there.post("/jobs/" + id + "/cancel", "").status()).isEqualTo(200);
    assertThat(here.get("/jobs/" + id + "/status").json().path("status").asString())
        .isEqualTo("cancelled");
    assertThat(here.send("DELETE", "/jobs/" + id, new byte[0]).status()).isEqualTo(200);
    assertThat(there.get("/jobs/" + id).status()).isEqualTo(404);
  }

  @Test
  void liveInOneTime() {
    String id = submit(here);
    one.clock().step(Duration.ofSeconds(100));

    assertThat(two.clock().now()).isEqualTo(START.plusSeconds(100));
    assertThat(there.get("/jobs/" + id + "/status").json().path("status").asString())
        .isEqualTo("completed");
    two.clock().step(Duration.ofSeconds(1));
    assertThat(one.clock().now()).isEqualTo(START.plusSeconds(101));
  }

  @Test
  void haveOneAccount() {
    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> submit(i % 2 == 0 ? here : there, ",\"seconds\":1"));

    // Twenty of two outputs, a quarter each, are paid; the others are refused.
    assertThat(one.provider("studio").balance()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(two.provider("studio").jobs()).hasSize(20);
  }

  @Test
  void haveTheSameSeedAndSoTheSameKeys() {
    assertThat(two.seed()).isEqualTo(one.seed());
    assertThat(two.environment("studio").get("STUDIO_ADMIN"))
        .isEqualTo(one.environment("studio").get("STUDIO_ADMIN"));
    assertThatThrownBy(() -> builder(url).seed(one.seed() + 1).build())
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("seed " + one.seed());
  }

  @Test
  void readWhatWasUploadedToTheOther() {
    JsonNode promise =
        here.post("/uploads", "{\"name\":\"a\",\"type\":\"image/png\",\"bytes\":6}").json();
    String upload = at(two, promise.path("uploadUrl").asString());
    assertThat(there.send("PUT", upload, BYTES, "Content-Type", "image/png").status())
        .isEqualTo(200);

    assertThat(here.get(promise.path("fileUrl").asString()).bytes()).isEqualTo(BYTES);
  }

  @Test
  void answerOnceUnderOneIdempotencyKey() {
    List<CompletableFuture<String>> calls =
        IntStream.range(0, 16)
            .mapToObj(i -> i % 2 == 0 ? here : there)
            .map(desk -> CompletableFuture.supplyAsync(() -> say(desk, "k1").text()))
            .toList();

    assertThat(calls.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(two.provider("studio").resources("message")).hasSize(1);
  }

  @Test
  void giveAChosenIdToOneJob() {
    String body = "{\"message\":\"hi\",\"mode\":\"async\",\"request_id\":\"mine\"}";
    List<String> ids =
        Stream.of(here, there, here, there)
            .parallel()
            .map(desk -> desk.post("/chat", body))
            .map(reply -> reply.json().path("request_id").asString())
            .toList();

    assertThat(ids).doesNotHaveDuplicates().contains("mine");
    assertThat(one.provider("studio").jobs()).hasSize(4);
  }

  @Test
  void leaveWhatTheOthersChangedAsItIs() {
    SandboxProvider studio = one.provider("studio");
    Key admin = studio.key("adminKey").orElseThrow();
    studio.addKey(new Key(admin.scheme(), admin.id(), admin.secret(), false, true));
    studio.createResource("note", "n1", Json.object().put("id", "n1").put("tag", "z"));
    Sandbox third = replica(url);

    assertThat(third.provider("studio").key("adminKey").orElseThrow().revoked()).isTrue();
    assertThat(third.provider("studio").resource("note", "n1").orElseThrow().path("tag").asString())
        .isEqualTo("z");
    assertThat(third.provider("studio").resources("note")).hasSize(4);
  }

  @Test
  void turnSwitchesForAll() {
    assertThat(there.post("/jobs", "{\"model\":\"m\"}").json().has("data")).isFalse();
    one.provider("studio").turn("wrapped", true);

    assertThat(there.post("/jobs", "{\"model\":\"m\"}").json().has("data")).isTrue();
  }

  @Test
  void knowTheKeysThatWereMadeAndDeletedAtTheOther() {
    HttpDesk first = new HttpDesk(one.baseUrl("muapi"), "x-api-key", "any");
    JsonNode key = first.post("/keys", "{\"name\":\"a key\",\"is_test\":true}").json();
    HttpDesk second =
        new HttpDesk(two.baseUrl("muapi"), "x-api-key", key.path("api_key").asString());
    assertThat(second.post("/flux-dev-image", "{\"prompt\":\"a fox\"}").status()).isEqualTo(200);
    assertThat(two.provider("muapi").balance()).isEqualByComparingTo("100");

    String path = "/keys/" + key.path("id").asString();
    assertThat(first.send("DELETE", path, new byte[0]).status()).isEqualTo(200);
    assertThat(second.get("/account/balance").status()).isEqualTo(401);
  }

  @Test
  void areResetTogether() {
    submit(here);
    two.reset();

    assertThat(one.provider("studio").jobs()).isEmpty();
    assertThat(one.provider("studio").resources("note")).hasSize(4);
  }

  @Test
  void areRestoredTogether() {
    String id = submit(here);
    JsonNode snapshot = one.namespace("default").snapshot();
    one.provider("studio").turn("wrapped", true);
    assertThat(there.post("/jobs", "{\"model\":\"m\"}").json().has("data")).isTrue();
    two.namespace("default").restore(snapshot);

    assertThat(one.provider("studio").jobs()).extracting(job -> job.id()).containsExactly(id);
    assertThat(here.post("/jobs", "{\"model\":\"m\"}").json().has("data")).isFalse();
    assertThat(there.get("/jobs/" + id + "/status").status()).isEqualTo(200);
  }

  @Test
  void haveTheSameNamespaces() {
    String[] ann = {"X-Muster-Namespace", "ann"};
    String id = here.post("/jobs", "{\"model\":\"m\"}", ann).json().path("jobId").asString();

    assertThat(there.get("/jobs/" + id + "/status", ann).status()).isEqualTo(200);
    assertThat(there.get("/jobs/" + id + "/status").status()).isEqualTo(404);
    assertThat(two.namespace("ann").seed()).isEqualTo(one.namespace("ann").seed());
  }

  @Test
  void drawAnewWhatAnotherJobOfTheSameIdMade() {
    Picture before = picture("a fox");
    two.reset();
    Picture after = picture("a bear");

    assertThat(after.path()).isEqualTo(before.path());
    assertThat(after.bytes()).isNotEqualTo(before.bytes());
  }

  @Test
  void giveEachOfManyFormationsAPortOfItsOwn() {
    MuxiDesk atOne = MuxiDesk.below(one);
    MuxiDesk atTwo = MuxiDesk.below(two);
    byte[] bundle = MuxiDesk.bundle("a bundle");
    IntStream.range(0, 16)
        .parallel()
        .forEach(i -> (i % 2 == 0 ? atOne : atTwo).deploy("team-" + i, "1.0.0", bundle));

    assertThat(
            atOne
                .get("/rpc/formations")
                .json()
                .at("/data/formations")
                .valueStream()
                .map(formation -> formation.path("port").asInt()))
        .hasSize(16)
        .doesNotHaveDuplicates();
  }

  @Test
  void letOneOfManyDeployAFormation() {
    MuxiDesk atOne = MuxiDesk.below(one);
    MuxiDesk atTwo = MuxiDesk.below(two);
    byte[] bundle = MuxiDesk.bundle("a bundle");

    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .map(i -> (i % 2 == 0 ? atOne : atTwo).deploy("team", "1.0." + i, bundle).status())
                .sorted()
                .boxed()
                .toList())
        .startsWith(201, 409)
        .endsWith(409, 409);
  }

  @Test
  void wakeStreamsWhenAnyMovesTheTimeOn() {
    HttpRequest words =
        there
            .request("/chat", "Content-Type", "application/json", "Accept", "text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString("{\"message\":\"hi\"}"))
            .build();
    try (EventReader stream = EventReader.open(there.client(), words)) {
      one.clock().step(Duration.ofSeconds(60));

      assertThat(stream.all()).extracting(event -> event.name()).endsWith("done");
    }
  }

  @Test
  void tellThatTheStateIsAwayAndGoOnWhenItIsBack() throws IOException {
    try (RedisServer own = RedisServer.started()) {
      Sandbox sandbox = replica(own.url());
      HttpDesk desk = desk(sandbox);
      String id = submit(desk);
      own.stop();

      Reply refused = desk.get("/jobs/" + id);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(refused.header("Content-Type")).contains("json");
      assertThat(refused.text()).contains("Redis at 127.0.0.1:" + own.port());
      assertThat(desk.post("/jobs", "{\"model\":\"m\"}").status()).isEqualTo(503);

      own.start();
      assertThat(submit(desk)).isNotEmpty();
      // It came back empty: what is there from the start is there again.
      assertThat(sandbox.provider("studio").resources("note")).hasSize(4);
    }
  }

  private record Picture(String path, byte[] bytes) {}

  /** What a job put out, fetched from the first replica. */
  private Picture picture(String prompt) {
    HttpDesk muapi = new HttpDesk(one.baseUrl("muapi"), "x-api-key", "any");
    String id =
        muapi
            .post("/flux-dev-image", "{\"prompt\":\"" + prompt + "\"}")
            .json()
            .path("request_id")
            .asString();
    one.clock().step(Duration.ofSeconds(60));
    String url =
        muapi.get("/predictions/" + id + "/result").json().path("outputs").path(0).asString();
    return new Picture(URI.create(url).getPath(), muapi.get(url).bytes());
  }

  private static Reply say(HttpDesk desk, String key) {
    return desk.post("/chat", "{\"message\":\"hi\"}", "X-Key", key, "X-User", "ann");
  }

  private static String submit(HttpDesk desk) {
    return submit(desk, "");
  }

  private static String submit(HttpDesk desk, String more) {
    return desk.post("/jobs", "{\"model\":\"m\"" + more + "}").json().path("jobId").asString();
  }

  /** The same path at another replica, as a balancer would lead there. */
  private static String at(Sandbox sandbox, String url) {
    URI uri = URI.create(url);
    return sandbox.origin() + uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
