package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Miraflow as anybody sees it who calls it. */
class MiraflowSandboxTest {
  private static final String VIDEO =
      "{\"avatarId\":\"cm2yaz9j10008l0qg9npyjgs3\",\"name\":\"Film\",\"text\":\"Hello\"}";
  private static final SandboxClock CLOCK =
      SandboxClock.stepped(Instant.parse("2026-01-01T00:00:00Z"));
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.builder().provider("miraflow").seed(42).clock(CLOCK).build().start();
    desk = new HttpDesk(sandbox.baseUrl("miraflow"), "x-api-key", "any");
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
  void makesAVideoWhoseIdIsNotTheJobs() {
    String job = job(desk.post("/video/create", VIDEO));
    JsonNode started = status(job);
    CLOCK.step(Duration.ofSeconds(10));
    JsonNode working = status(job);
    assertThat(videos()).isEmpty();
    CLOCK.step(Duration.ofSeconds(60));
    JsonNode complete = status(job);
    String video = complete.path("videoId").asString();

    assertThat(started.path("status").asString()).isEqualTo("inference_started");
    assertThat(working.path("status").asString()).isEqualTo("inference_working");
    assertThat(working.path("progress").asString()).matches("[1-9]\\d?%");
    assertThat(complete.path("status").asString()).isEqualTo("inference_complete");
    assertThat(video).isNotEmpty().isNotEqualTo(job);
    assertThat(desk.get("/video/" + job).status()).isEqualTo(404);
    assertThat(videos()).hasSize(1);
    assertThat(videos().get(0).path("id").asString()).isEqualTo(video);
    Reply film = desk.get("/video/" + video + "/download");
    assertThat(film.header("Content-Type")).isEqualTo("video/mp4");
    String signed = desk.get("/video/" + video).json().path("downloadUrl").asString();
    assertThat(desk.get(signed).bytes()).isEqualTo(film.bytes());
    CLOCK.step(Duration.ofDays(1));
    assertThat(desk.get(signed).status()).isEqualTo(403);
  }

  @Test
  void hasTheVideoOfAJobThatATestPutThere() {
    JsonNode input = Json.read(VIDEO);
    sandbox.provider("miraflow").createJob("createVideo", "job1", "succeeded", input);
    String video = status("job1").path("videoId").asString();
    sandbox.provider("miraflow").createJob("createVideo", "job2", "failed", input);

    assertThat(videos()).hasSize(1);
    assertThat(videos().get(0).path("name").asString()).isEqualTo("Film");
    String url = desk.get("/video/" + video).json().path("downloadUrl").asString();
    assertThat(url).startsWith(sandbox.origin().toString());
    assertThat(desk.get(url).header("Content-Type")).isEqualTo("video/mp4");
    sandbox.provider("miraflow").createJob("createVideo", "job1", "running", input);
    assertThat(videos()).isEmpty();
  }

  @Test
  void tellsAnImageByItsShape() {
    String job = job(desk.post("/image/generate", "{\"prompt\":\"a fox\",\"name\":\"Fox\"}"));
    JsonNode started = desk.get("/image/" + job).json();
    CLOCK.step(Duration.ofSeconds(10));
    JsonNode image = desk.get("/image/" + job).json();

    assertThat(started.path("status").asString()).isEqualTo("inference_started");
    assertThat(image.has("status")).isFalse();
    assertThat(image.path("prompt").asString()).isEqualTo("a fox");
    assertThat(desk.get(image.path("downloadUrl").asString()).header("Content-Type"))
        .isEqualTo("image/png");
    String edit = "{\"referenceImageMediaId\":\"%s\",\"prompt\":\"p\",\"name\":\"n\"}";
    assertThat(desk.post("/image/edit", edit.formatted(image.path("mediaId").asString())).status())
        .isEqualTo(200);
    assertThat(desk.post("/image/edit", edit.formatted("nope")).status()).isEqualTo(400);
  }

  @Test
  void takesAnUploadOnceItIsFinalized() {
    String edit = "{\"referenceImageMediaId\":\"%s\",\"prompt\":\"p\",\"name\":\"n\"}";
    JsonNode promise =
        desk.post(
                "/media/initialize",
                "{\"fileName\":\"a.png\",\"contentType\":\"image/png\",\"fileSize\":3}")
            .json();
    String media = promise.path("mediaId").asString();
    String finalize = "{\"mediaId\":\"" + media + "\"}";

    assertThat(desk.post("/media/finalize", finalize).json())
        .isEqualTo(Json.read("{\"success\":false}"));
    assertThat(put(promise, 2).status()).isEqualTo(400);
    assertThat(put(promise, 3).status()).isEqualTo(200);
    assertThat(desk.post("/image/edit", edit.formatted(media)).status()).isEqualTo(400);
    assertThat(desk.post("/media/finalize", finalize).json())
        .isEqualTo(Json.read("{\"success\":true}"));
    assertThat(desk.post("/image/edit", edit.formatted(media)).status()).isEqualTo(200);
  }

  @Test
  void takesAFormWithFiles() {
    String form =
        part("name", "n")
            + part("prompt", "make it blue")
            + part("originalImage\"; filename=\"a.png", "x")
            + part("maskImage\"; filename=\"b.png", "y")
            + "--b--\r\n";
    Reply taken =
        desk.send(
            "POST",
            "/image/inpaint",
            form.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "multipart/form-data; boundary=b");

    assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    CLOCK.step(Duration.ofSeconds(10));
    assertThat(desk.get("/image/" + job(taken)).json().path("prompt").asString())
        .isEqualTo("make it blue");
  }

  @Test
  void tellsAFailureWithItsReason() {
    String job = job(desk.post("/video/create", VIDEO.replace("Hello", "muster:fail")));
    CLOCK.step(Duration.ofSeconds(60));

    assertThat(status(job).path("result").asString()).isEqualTo("failure");
    assertThat(status(job).path("error").asString()).contains("could not make");
    assertThat(videos()).isEmpty();
  }

  @Test
  void refusesInItsOwnWords() {
    Reply refused = desk.post("/image/generate", "{\"name\":\"Fox\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("result").asString()).isEqualTo("failure");
    assertThat(refused.json().path("error").asString()).contains("prompt");
    assertThat(desk.get("/video/nope").status()).isEqualTo(404);
    assertThat(new HttpDesk(sandbox.baseUrl("miraflow")).get("/avatars").status()).isEqualTo(401);
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static Reply put(JsonNode promise, int bytes) {
    String url = promise.path("uploadUrl").asString();
    return desk.send("PUT", url, new byte[bytes], "Content-Type", "image/png");
  }

  private static String job(Reply reply) {
    return reply.json().path("jobId").asString();
  }

  private static JsonNode status(String job) {
    return desk.get("/video/" + job + "/status").json();
  }

  private static JsonNode videos() {
    return desk.get("/videos").json().path("videos");
  }
}
