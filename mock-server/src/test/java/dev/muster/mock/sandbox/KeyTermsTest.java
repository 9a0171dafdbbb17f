package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys that may do less than others, and keys at the wrong door. */
class KeyTermsTest {
  private static final String JOB =
      "{\"model\":\"google/veo-3.1-fast/text-to-video\",\"input\":{\"prompt\":\"a fox\"}}";

  private final Sandbox sandbox =
      Sandbox.builder()
          .provider("muvi")
          .provider("muxi-formation")
          .provider("music-ai")
          .seed(42)
          .clock(SandboxClock.instant())
          .build()
          .start();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void keepsToItsScopes() {
    HttpDesk reader = muvi("read-only");
    String id = muvi("").post("/jobs/submit", JOB).json().path("jobId").asString();

    assertThat(code(reader.post("/jobs/submit", JOB), 403)).isEqualTo("OPERATION_NOT_ALLOWED");
    assertThat(code(reader.post("/jobs/" + id + "/cancel", ""), 403))
        .isEqualTo("OPERATION_NOT_ALLOWED");
    assertThat(reader.get("/jobs/" + id).status()).isEqualTo(200);
    assertThat(reader.post("/jobs/estimate", JOB).status()).isEqualTo(200);
    assertThat(reader.get("/models").status()).isEqualTo(200);
    assertThat(sandbox.provider("muvi").jobs()).hasSize(1);
  }

  @Test
  void refusesModelsThatAKeyHasNoAccessTo() {
    HttpDesk limited = muvi("images-only");
    assertThat(code(limited.post("/jobs/submit", JOB), 403)).isEqualTo("MODEL_ACCESS_DENIED");
    assertThat(
            limited
                .post("/jobs/submit", JOB.replace("veo-3.1-fast/text-to-video", "nano-banana"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesKeysThatAreNoLongerGood() {
    assertThat(code(muvi("inactive").get("/jobs"), 401)).isEqualTo("API_KEY_INACTIVE");
    assertThat(code(muvi("expired").get("/jobs"), 401)).isEqualTo("API_KEY_EXPIRED");
  }

  @Test
  void keepsAccountsApart() {
    String id = muvi("").post("/jobs/submit", JOB).json().path("jobId").asString();
    HttpDesk stranger = muvi("stranger");

    assertThat(code(stranger.get("/jobs/" + id), 403)).isEqualTo("UNAUTHORIZED_ACCESS");
    assertThat(stranger.get("/jobs").json().path("jobs").size()).isZero();
    String own = stranger.post("/jobs/submit", JOB).json().path("jobId").asString();
    assertThat(stranger.get("/jobs/" + own).status()).isEqualTo(200);
    assertThat(stranger.get("/jobs").json().path("jobs").size()).isEqualTo(1);
  }

  @Test
  void takesOneKeyInTwoHeaders() {
    sandbox.provider("muvi").turn("strict-keys", true);
    String key = sandbox.environment("muvi").get("MUVI_API_KEY");
    HttpDesk desk = new HttpDesk(sandbox.baseUrl("muvi"));

    assertThat(desk.get("/models", "x-api-key", key).status()).isEqualTo(200);
    assertThat(desk.get("/models", "Authorization", "Bearer " + key).status()).isEqualTo(200);
    assertThat(desk.get("/models", "x-api-key", "pb_other").status()).isEqualTo(401);
  }

  @Test
  void tellsKeysOfDifferentKindsApart() {
    var environment = sandbox.environment("muxi-formation");
    String admin = environment.get("MUXI_ADMIN_KEY");
    String client = environment.get("MUXI_CLIENT_KEY");
    HttpDesk desk = new HttpDesk(sandbox.baseUrl("muxi-formation"));

    assertThat(desk.get("/agents", "X-MUXI-ADMIN-KEY", admin).status()).isEqualTo(200);
    assertThat(desk.get("/agents", "X-MUXI-ADMIN-KEY", "any").status()).isEqualTo(200);
    assertThat(desk.get("/agents", "X-MUXI-ADMIN-KEY", client).status()).isEqualTo(401);
    assertThat(desk.get("/agents", "X-MUXI-CLIENT-KEY", client).status()).isEqualTo(401);
    assertThat(desk.post("/chat", "{\"message\":\"Hi\"}", "X-MUXI-CLIENT-KEY", admin).status())
        .isEqualTo(401);
  }

  @Test
  void showsJobsToTheKeyThatSubmittedThem() {
    HttpDesk one = new HttpDesk(sandbox.baseUrl("music-ai"), "Authorization", "one");
    HttpDesk other = new HttpDesk(sandbox.baseUrl("music-ai"), "Authorization", "other");
    String id =
        one.post("/job", "{\"name\":\"a\",\"workflow\":\"my-workflow-id\",\"params\":{}}")
            .json()
            .path("id")
            .asString();

    assertThat(one.get("/job/" + id).status()).isEqualTo(200);
    assertThat(other.get("/job/" + id).status()).isEqualTo(404);
    assertThat(other.get("/job/" + id + "/status").status()).isEqualTo(404);
    assertThat(other.send("DELETE", "/job/" + id, new byte[0]).status()).isEqualTo(404);
    assertThat(other.get("/job").json().size()).isZero();
    sandbox.provider("music-ai").turn("everybodys-jobs", true);
    assertThat(other.get("/job/" + id).status()).isEqualTo(200);
    assertThat(other.get("/job").json().size()).isEqualTo(1);
  }

  private HttpDesk muvi(String name) {
    String secret = sandbox.provider("muvi").key("bearer", name).orElseThrow().secret();
    return new HttpDesk(sandbox.baseUrl("muvi"), "Authorization", "Bearer " + secret);
  }

  private static String code(Reply reply, int status) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    assertThat(reply.json().path("requestId").asString()).startsWith("req_");
    return reply.json().at("/error/code").asString();
  }
}
