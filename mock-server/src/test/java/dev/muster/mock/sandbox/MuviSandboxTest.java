package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Muvi as anybody sees it who calls it. */
class MuviSandboxTest {
  private static final String VIDEO = "google/veo-3.1-fast/text-to-video";
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("muvi").seed(42).clock(CLOCK).build().start();
    desk = new HttpDesk(sandbox.baseUrl("muvi"), "Authorization", "Bearer any");
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
  void goesFromAnUploadToAVideo() {
    JsonNode promise =
        desk.post("/uploads/presign", "{\"filename\":\"me.png\",\"contentType\":\"image/png\"}")
            .json()
            .path("data");
    Reply put =
        desk.send(
            "PUT",
            promise.path("uploadUrl").asString(),
            new byte[] {1, 2, 3},
            "Content-Type",
            "image/png");
    JsonNode taken =
        submit("google/veo-3.1-fast/image-to-video", promise.path("fileUrl").asString());
    String id = taken.path("jobId").asString();
    JsonNode waiting = job(id);
    CLOCK.step(Duration.ofSeconds(30));
    JsonNode running = job(id);
    CLOCK.step(Duration.ofSeconds(60));
    JsonNode done = job(id);

    assertThat(put.status()).isEqualTo(200);
    assertThat(desk.get(promise.path("fileUrl").asString()).bytes()).containsExactly(1, 2, 3);
    assertThat(promise.path("maxSize").asInt()).isEqualTo(10_485_760);
    assertThat(taken.path("status").asString()).isEqualTo("pending");
    assertThat(List.of(waiting, running, done))
        .extracting(one -> one.path("status").asString())
        .containsExactly("pending", "processing", "completed");
    assertThat(List.of(waiting, running, done))
        .extracting(one -> one.path("progress").asInt())
        .containsExactly(0, 50, 100);
    assertThat(waiting.path("output").isNull()).isTrue();
    assertThat(waiting.path("completedAt").isNull()).isTrue();
    assertThat(done.path("output")).isEqualTo(done.at("/outputs/0/url"));
    assertThat(done.at("/outputs/0/type").asString()).isEqualTo("video");
    assertThat(desk.get(done.path("output").asString()).header("Content-Type"))
        .isEqualTo("video/mp4");
    assertThat(done.path("completedAt").asString())
        .isEqualTo(taken.path("estimatedCompletionTime").asString());
  }

  @Test
  void countsInMillionthsOfADollar() {
    String input = "{\"prompt\":\"a fox\",\"duration\":\"4\",\"has_sound\":\"false\"}";
    String body = "{\"model\":\"" + VIDEO + "\",\"input\":" + input + "}";
    sandbox.provider("muvi").turn("page-prices", true);
    JsonNode estimate = desk.post("/jobs/estimate", body).json();
    JsonNode taken = desk.post("/jobs/submit", body).json();

    assertThat(taken.path("costMicroCents").asLong()).isEqualTo(800_000);
    assertThat(estimate.path("estimatedCostMicroCents").asLong()).isEqualTo(800_000);
    assertThat(sandbox.provider("muvi").balance()).isEqualByComparingTo("99.2");
  }

  @Test
  void paysBackWhatIsCancelledInTime() {
    String id = submit(VIDEO, "").path("jobId").asString();
    Reply cancelled = desk.post("/jobs/" + id + "/cancel", "");
    Reply again = desk.post("/jobs/" + id + "/cancel", "");

    assertThat(cancelled.json().path("refundedMicroCents").asLong()).isEqualTo(500_000);
    assertThat(job(id).path("status").asString()).isEqualTo("cancelled");
    assertThat(again.status()).isEqualTo(400);
    assertThat(code(again)).isEqualTo("JOB_CANNOT_BE_CANCELLED");
    assertThat(sandbox.provider("muvi").balance()).isEqualByComparingTo("100");
  }

  @Test
  void doesNotCancelWhatIsUnderWay() {
    String id = submit(VIDEO, "").path("jobId").asString();
    CLOCK.step(Duration.ofSeconds(30));

    assertThat(code(desk.post("/jobs/" + id + "/cancel", ""))).isEqualTo("JOB_CANNOT_BE_CANCELLED");
    assertThat(job(id).path("status").asString()).isEqualTo("processing");
  }

  @Test
  void tellsWhyAJobFailedAndPaysBack() {
    String id = submit(VIDEO, "muster:fail").path("jobId").asString();
    CLOCK.step(Duration.ofSeconds(90));

    assertThat(job(id).path("status").asString()).isEqualTo("failed");
    assertThat(job(id).at("/error/code").asString()).isEqualTo("GENERATION_FAILED");
    assertThat(sandbox.provider("muvi").balance()).isEqualByComparingTo("100");
  }

  @Test
  void listsJobsPageByPage() {
    List<String> submitted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      submitted.add(0, submit("google/nano-banana", "").path("jobId").asString());
    }
    List<String> listed = new ArrayList<>();
    String cursor = "";
    int pages = 0;
    for (JsonNode page = null; page == null || page.path("hasMore").asBoolean(); pages++) {
      page = desk.get("/jobs?limit=2" + cursor).json();
      page.path("jobs").forEach(job -> listed.add(job.path("jobId").asString()));
      cursor = "&cursor=" + page.path("nextCursor").asString("");
    }

    assertThat(listed).isEqualTo(submitted);
    assertThat(pages).isEqualTo(3);
    assertThat(desk.get("/jobs?modelId=" + VIDEO).json().path("jobs").isEmpty()).isTrue();
    assertThat(desk.get("/jobs?status=pending").json().path("jobs")).hasSize(5);
    assertThat(code(desk.get("/jobs?cursor=none"))).isEqualTo("INVALID_INPUT");
    assertThat(code(desk.get("/jobs?limit=101"))).isEqualTo("INVALID_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "google/nothing, 404, MODEL_NOT_FOUND",
    "nothing, 400, INVALID_MODEL_SLUG",
    "google/veo-3.1-fast/image-to-video, 400, INVALID_INPUT",
  })
  void refusesInItsOwnWords(String model, int status, String code) {
    Reply refused =
        desk.post("/jobs/submit", "{\"model\":\"" + model + "\",\"input\":{\"prompt\":\"a fox\"}}");

    assertThat(refused.status()).isEqualTo(status);
    assertThat(code(refused)).isEqualTo(code);
    assertThat(refused.json().path("requestId").asString()).startsWith("req_");
    assertThat(sandbox.provider("muvi").jobs()).isEmpty();
  }

  @Test
  void refusesWhatTheBalanceDoesNotPay() {
    sandbox.provider("muvi").setBalance(new BigDecimal("0.01"));
    Reply refused =
        desk.post("/jobs/submit", "{\"model\":\"" + VIDEO + "\",\"input\":{\"prompt\":\"a fox\"}}");

    assertThat(refused.status()).isEqualTo(402);
    assertThat(code(refused)).isEqualTo("INSUFFICIENT_BALANCE");
  }

  @Test
  void putsJobsInAnEnvelopeWhereAsked() {
    sandbox.provider("muvi").turn("enveloped", true);
    JsonNode taken = submit(VIDEO, "");
    String id = taken.at("/data/jobId").asString();
    CLOCK.step(Duration.ofSeconds(90));

    assertThat(id).startsWith("job_");
    assertThat(taken.at("/data/costMicroCents").asLong()).isEqualTo(500_000);
    assertThat(job(id).at("/data/status").asString()).isEqualTo("completed");
    assertThat(desk.get(job(id).at("/data/output").asString()).status()).isEqualTo(200);
    assertThat(desk.get("/jobs").json().at("/data/jobs/0/jobId").asString()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "google/veo-3.1-fast/text-to-video, aspect_ratio, '\"7:3\"', 400",
    "google/veo-3.1-fast/text-to-video, resolution, '\"8k\"', 400",
    "google/veo-3.1-fast/text-to-video, duration, '\"5\"', 400",
    "google/veo-3.1-fast/text-to-video, duration, '\"6\"', 200",
    "google/veo-3.1-fast/text-to-video, duration, 6, 200",
    "google/nano-banana, aspect_ratio, '\"2:3\"', 200",
    "google/nano-banana, resolution, '\"720p\"', 400",
    "bytedance/seedance-2.0/omni-reference, duration, '\"7\"', 400",
    "bytedance/seedance-2.0/omni-reference, aspect_ratio, '\"16:9\"', 200",
  })
  void refusesValuesThatAModelDoesNotTake(String model, String name, String value, int status) {
    String input = "{\"prompt\":\"a fox\",\"" + name + "\":" + value + "}";
    Reply reply =
        desk.post("/jobs/submit", "{\"model\":\"" + model + "\",\"input\":" + input + "}");

    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    if (status == 400) {
      assertThat(code(reply)).isEqualTo("INVALID_INPUT");
      assertThat(sandbox.provider("muvi").balance()).isEqualByComparingTo("100");
    }
  }

  @Test
  void givesEveryRefusalARequestIdOfItsOwn() {
    String first = desk.get("/jobs/nope").json().path("requestId").asString();

    assertThat(first).startsWith("req_");
    assertThat(desk.get("/jobs/nope").json().path("requestId").asString()).isNotEqualTo(first);
  }

  @Test
  void tellsWhatAMakerHas() {
    HttpDesk anybody = new HttpDesk(sandbox.baseUrl("muvi"));
    JsonNode makers = anybody.get("/catalog/providers").json();
    JsonNode google = anybody.get("/catalog/providers/google").json();

    assertThat(google.path("models")).hasSize(makers.get(0).path("modelCount").asInt());
    assertThat(google.at("/models/0/slug").asString()).startsWith("google/");
    assertThat(anybody.get("/catalog/providers/nobody").status()).isEqualTo(404);
    assertThat(desk.get("/models").json().at("/models/0/providerName").asString())
        .isEqualTo("Google");
  }

  @Test
  void showsItsCatalogueToAnybodyUnderSlugsWithSlashes() {
    HttpDesk anybody = new HttpDesk(sandbox.baseUrl("muvi"));

    assertThat(anybody.get("/catalog/models").json().isArray()).isTrue();
    assertThat(anybody.get("/catalog/models/" + VIDEO).json().path("slug").asString())
        .isEqualTo(VIDEO);
    assertThat(anybody.get("/catalog/models/no/such").status()).isEqualTo(404);
    assertThat(anybody.get("/jobs").status()).isEqualTo(401);
  }

  private static JsonNode submit(String model, String imageOrWords) {
    String prompt = imageOrWords.startsWith("http") ? "a fox" : "a fox " + imageOrWords;
    return desk.post(
            "/jobs/submit",
            "{\"model\":\""
                + model
                + "\",\"input\":{\"prompt\":\""
                + prompt
                + "\",\"image_url\":\""
                + imageOrWords
                + "\"}}")
        .json();
  }

  private static JsonNode job(String id) {
    return desk.get("/jobs/" + id).json();
  }

  private static String code(Reply reply) {
    return reply.json().at("/error/code").asString();
  }
}
