package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Jobs over HTTP, in a time that is stepped by hand. */
class SandboxJobsTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final String IMAGE = "{\"prompt\":\"a fox\",\"width\":256,\"height\":128}";
  private static final SandboxClock CLOCK = SandboxClock.stepped(START);
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muapi").seed(42).clock(CLOCK).build().start();
    desk = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any-key");
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
  void livesFromQueuedToCompletedByTheClockAlone() {
    String id = submit("/flux-dev-image", IMAGE);
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String status = poll(id).json().path("status").asString();
      if (!seen.contains(status)) {
        seen.add(status);
      }
      CLOCK.step(Duration.ofMillis(100));
    }

    assertThat(seen).containsExactly("queued", "pending", "processing", "completed");
  }

  @Test
  void takesAsLongAsItsKindDoes() {
    String image = submit("/flux-dev-image", IMAGE);
    String video = submit("/veo3-text-to-video", "{\"prompt\":\"a fox\"}");

    CLOCK.step(Duration.ofMillis(3_999));
    assertThat(status(image)).isEqualTo("processing");
    CLOCK.step(Duration.ofMillis(4_001));
    assertThat(status(image)).isEqualTo("completed");
    CLOCK.step(Duration.ofSeconds(11));
    assertThat(status(video)).isEqualTo("processing");
    CLOCK.step(Duration.ofSeconds(41));
    assertThat(status(video)).isEqualTo("completed");
  }

  @Test
  void answersInTheFormOfTheReference() {
    Reply submitted = desk.post("/flux-dev-image", IMAGE);
    String id = submitted.json().path("request_id").asString();

    assertThat(submitted.status()).isEqualTo(200);
    assertThat(submitted.json().propertyNames()).containsExactly("request_id");
    assertThat(poll(id).json()).isEqualTo(Json.read("{\"status\":\"queued\"}"));
    CLOCK.step(Duration.ofMinutes(1));
    assertThat(poll(id).json().propertyNames()).containsExactly("status", "outputs");
  }

  @Test
  void drawsThePicturesThatWereAsked() throws Exception {
    String id =
        submit(
            "/flux-dev-image",
            "{\"prompt\":\"a fox\",\"width\":256,\"height\":128,\"num_images\":3}");
    CLOCK.step(Duration.ofMinutes(1));

    var outputs = poll(id).json().path("outputs");
    assertThat(outputs.size()).isEqualTo(3);
    Reply picture = desk.get(outputs.get(2).asString());
    assertThat(picture.header("Content-Type")).isEqualTo("image/png");
    var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertThat(image.getWidth()).isEqualTo(256);
    assertThat(image.getHeight()).isEqualTo(128);
    assertThat(desk.get(outputs.get(0).asString()).bytes()).isNotEqualTo(picture.bytes());
  }

  @Test
  void makesWhatTheContractSaysWhereASubmissionDoesNot() throws Exception {
    String id = submit("/qwen-image", "{\"prompt\":\"a fox\"}");
    CLOCK.step(Duration.ofMinutes(1));

    byte[] picture = desk.get(poll(id).json().at("/outputs/0").asString()).bytes();
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    assertThat(image.getWidth()).as("its aspect_ratio is 16:9 by default").isEqualTo(1024);
    assertThat(image.getHeight()).isEqualTo(576);
  }

  @ParameterizedTest
  @CsvSource({
    "/nano-banana-pro, 16:9, 1k, 1024, 576",
    "/nano-banana-pro, 9:16, 2k, 1152, 2048",
    "/nano-banana, 3:2, '', 1024, 683",
  })
  void keepsAspectAndResolution(
      String endpoint, String aspect, String resolution, int width, int height) throws Exception {
    String more = resolution.isEmpty() ? "" : ",\"resolution\":\"" + resolution + "\"";
    String id =
        submit(endpoint, "{\"prompt\":\"a fox\",\"aspect_ratio\":\"" + aspect + "\"" + more + "}");
    CLOCK.step(Duration.ofMinutes(1));

    byte[] picture = desk.get(poll(id).json().at("/outputs/0").asString()).bytes();
    var image = ImageIO.read(new ByteArrayInputStream(picture));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({
    "/veo3-text-to-video, video/mp4, '{\"prompt\":\"a fox\"}'",
    "/mmaudio-v2/text-to-audio, audio/wav, '{\"prompt\":\"rain\",\"duration\":2}'",
    "/some-unknown-3d-model, model/gltf-binary, '{}'",
    "/some/unknown-video.model, video/mp4, '{}'",
    "/some-unknown-model, image/png, '{}'",
  })
  void makesWhatTheModelMakes(String endpoint, String contentType, String body) {
    String id = submit(endpoint, body);
    CLOCK.step(Duration.ofMinutes(2));

    Reply file = desk.get(poll(id).json().at("/outputs/0").asString());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo(contentType);
    assertThat(file.bytes()).hasSizeGreaterThan(500);
  }

  @Test
  void answersWithWordsWhereTheModelWritesWords() {
    String id = submit("/any-llm-models", "{\"prompt\":\"why is the sky blue\"}");
    CLOCK.step(Duration.ofMinutes(1));

    assertThat(poll(id).json().at("/outputs/0").asString())
        .contains("any-llm-models", "why is the sky blue")
        .doesNotStartWith("http");
  }

  @Test
  void showsNoFileBeforeTheJobIsDone() {
    String id = submit("/flux-dev-image", IMAGE);
    String url = sandbox.origin() + "/_muster/files/muapi/jobs/" + id + "/0.png";

    assertThat(desk.get(url).status()).isEqualTo(404);
    CLOCK.step(Duration.ofMinutes(1));
    assertThat(desk.get(url).status()).isEqualTo(200);
    assertThat(desk.get(url.replace("/0.png", "/1.png")).status()).isEqualTo(404);
    assertThat(desk.get(url.replace("/0.png", "/x.png")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"fail, failed", "cancel, cancelled", "stall, processing"})
  void endsAsTheHeaderAsks(String script, String status) {
    String id =
        desk.post("/flux-dev-image", IMAGE, "X-Muster-Job", script)
            .json()
            .path("request_id")
            .asString();
    assertThat(status(id)).isEqualTo("queued");
    CLOCK.step(Duration.ofDays(1));

    assertThat(status(id)).isEqualTo(status);
    assertThat(poll(id).json().has("outputs")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"muster:fail, failed", "muster:cancel, cancelled", "muster:failure, completed"})
  void endsAsThePromptAsks(String marker, String status) {
    String id = submit("/flux-dev-image", "{\"prompt\":\"a fox\\n" + marker + "\"}");
    CLOCK.step(Duration.ofMinutes(1));

    assertThat(status(id)).isEqualTo(status);
  }

  @Test
  void refusesAScriptThatIsNone() {
    Reply reply = desk.post("/flux-dev-image", IMAGE, "X-Muster-Job", "explode");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.text()).contains("one of succeed, fail, cancel, stall");
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
  }

  @Test
  void tellsAFailureWithTheProvidersWords() {
    String id = submit("/flux-dev-image", "{\"prompt\":\"muster:fail\"}");
    CLOCK.step(Duration.ofMinutes(1));

    Reply reply = poll(id);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().path("error").asString()).contains("could not make anything");
  }

  @Test
  void tellsAFailureAs400WhereThatIsSwitchedOn() {
    sandbox.provider("muapi").turn("failed-as-400", true);
    String id = submit("/flux-dev-image", "{\"prompt\":\"muster:fail\"}");

    assertThat(poll(id).status()).isEqualTo(200);
    CLOCK.step(Duration.ofMinutes(1));
    Reply reply = poll(id);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().at("/detail/id").asString()).isEqualTo(id);
    assertThat(reply.json().at("/detail/status").asString()).isEqualTo("failed");
    assertThat(reply.header("X-MuAPI-Cost-Refunded")).isEqualTo("true");
    assertThat(reply.header("X-MuAPI-Cost-USD")).isEqualTo("0.000000");
  }

  @Test
  void tellsIdStatusAndCostWhereNewerAnswersAreSwitchedOn() {
    sandbox.provider("muapi").turn("newer-answers", true);
    Reply submitted = desk.post("/flux-dev-image", IMAGE);
    String id = submitted.json().path("request_id").asString();
    CLOCK.step(Duration.ofMinutes(1));
    Reply polled = poll(id);

    assertThat(submitted.json().path("status").asString()).isEqualTo("queued");
    assertThat(submitted.json().at("/cost/amount_usd").asString()).isEqualTo("0.025");
    assertThat(submitted.json().at("/cost/amount_credits").asInt()).isEqualTo(25);
    assertThat(polled.json().path("id").asString()).isEqualTo(id);
    assertThat(polled.json().at("/outputs/0").asString())
        .startsWith(sandbox.origin().toString())
        .contains(id);
    assertThat(polled.json().at("/cost/refunded").asBoolean()).isFalse();
  }

  @Test
  void knowsNoJobThatWasNotSubmitted() {
    Reply reply = poll("nope");

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.json()).isEqualTo(Json.read("{\"detail\":\"Prediction not found\"}"));
  }

  @Test
  void standsAsideForWhoAsksForAnExample() {
    Reply reply = desk.get("/predictions/any/result", "Prefer", "example=cancelled");

    assertThat(reply.json().path("status").asString()).isEqualTo("cancelled");
  }

  @Test
  void letsTestsPutJobsThere() {
    SandboxProvider provider = sandbox.provider("muapi");
    provider.createJob("fluxDevImage", "abc123xyz", "completed", Json.read(IMAGE));
    provider.createJob("submit", "running-one", "running");
    provider.createJob("submit", "failed-one", "failed");
    CLOCK.step(Duration.ofDays(1));

    assertThat(poll("abc123xyz").json().at("/outputs/0").asString()).contains("abc123xyz");
    assertThat(desk.get(poll("abc123xyz").json().at("/outputs/0").asString()).status())
        .isEqualTo(200);
    assertThat(status("running-one")).isEqualTo("processing");
    assertThat(status("failed-one")).isEqualTo("failed");
    assertThat(provider.job("failed-one").orElseThrow().operation()).isEqualTo("submit");
    assertThatThrownBy(() -> provider.createJob("submit", "x", "sleeping"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("queued, pending, processing");
    assertThatThrownBy(() -> provider.createJob("getBalance", "x", "queued"))
        .isInstanceOf(SandboxException.class)
        .hasMessageContaining("getBalance");
  }

  @Test
  void readsTheModelOfAJobThatATestPutsThereFromItsInput() {
    try (Sandbox other = Sandbox.builder().provider("music-ai").build().start()) {
      SandboxProvider provider = other.provider("music-ai");
      JsonNode input = Json.object().put("workflow", "my-workflow-id");

      assertThat(provider.createJob("createJob", "one", "QUEUED", input).model())
          .isEqualTo("my-workflow-id");
      assertThat(provider.createJob("createJob", "two", "QUEUED").model()).isEqualTo("createJob");
    }
  }

  @Test
  void forgetsEverythingOnReset() {
    String id = submit("/flux-dev-image", IMAGE);
    sandbox.provider("muapi").turn("failed-as-400", true);

    sandbox.reset();

    assertThat(poll(id).status()).isEqualTo(404);
    assertThat(sandbox.provider("muapi").jobs()).isEmpty();
    assertThat(submit("/flux-dev-image", IMAGE)).isEqualTo(id);
  }

  @Test
  void givesTheSameIdsAndTimesForTheSameSeed() {
    assertThat(lifeOf(7)).isEqualTo(lifeOf(7)).isNotEqualTo(lifeOf(8));
  }

  private static Map<String, Object> lifeOf(long seed) {
    SandboxClock clock = SandboxClock.stepped(START);
    try (Sandbox other =
        Sandbox.builder().provider("muapi").seed(seed).clock(clock).build().start()) {
      HttpDesk there = new HttpDesk(other.baseUrl("muapi"), "x-api-key", "k");
      there.post("/flux-dev-image", IMAGE);
      there.post("/veo3-text-to-video", "{\"prompt\":\"a fox\"}");
      String key = there.post("/keys", "{\"name\":\"n\"}").json().path("api_key").asString();
      return Map.of(
          "jobs",
          other.provider("muapi").jobs(),
          "key",
          key,
          "given",
          other.environment().get("MUAPI_API_KEY"));
    }
  }

  private static String submit(String endpoint, String body) {
    Reply reply = desk.post(endpoint, body);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    return reply.json().path("request_id").asString();
  }

  private static Reply poll(String id) {
    return desk.get("/predictions/" + id + "/result");
  }

  private static String status(String id) {
    return poll(id).json().path("status").asString();
  }
}
