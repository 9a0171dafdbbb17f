package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A provider unlike the five, that lives by its contract's annotations: a nested id, its status in
 * a header, progress as a fraction, lists by cursor, and a DELETE that cancels.
 */
class SixthProviderTest {
  private static final Path FOLDER = Path.of("src/test/resources/sandbox/kiln");
  private static final String STATE = "X-Render-State";
  private static final String HANDLE = "/data/render/handle";

  private final SandboxClock clock = SandboxClock.stepped(Instant.parse("2026-03-01T00:00:00Z"));
  private final Sandbox sandbox =
      Sandbox.builder().folder(FOLDER).clock(clock).seed(6).build().start();
  private HttpDesk desk = new HttpDesk(sandbox.baseUrl("kiln"));

  @BeforeEach
  void takeTheKey() {
    String key = sandbox.environment("kiln").get("KILN_KEY");
    desk = new HttpDesk(sandbox.baseUrl("kiln"), "X-Kiln-Key", key);
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void tellsTheStatusInAHeaderAndTheProgressAsAFraction() {
    Reply submitted = submit();
    String handle = submitted.json().at(HANDLE).asString();

    assertThat(submitted.status()).isEqualTo(202);
    assertThat(submitted.header(STATE)).isEqualTo("queued");
    assertThat(handle).matches("rnd_[0-9a-z]{10}");
    clock.step(Duration.ofSeconds(10));
    assertThat(look(handle, "heating"))
        .isEqualTo(
            Json.read(
                """
                {"data": {"attributes": {"submitted_at": "2026-03-01T00:00:00Z", "progress": 0.25},
                 "render": {"handle": "%s"}}}"""
                    .formatted(handle)));
    clock.step(Duration.ofSeconds(30));
    JsonNode done = look(handle, "fired");
    assertThat(done.at("/data/attributes/progress").asInt()).isEqualTo(1);
    assertThat(done.at("/data/attributes/ended_at").asString()).isEqualTo("2026-03-01T00:00:40Z");
    Reply movie = desk.get(done.at("/data/render/movie").asString());
    assertThat(movie.header("Content-Type")).isEqualTo("video/mp4");
    assertThat(movie.bytes()).contains("ftyp".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sendsWordThatARenderHasEndedSignedWithTheKey() throws Exception {
    try (WebhookReceiver receiver = new WebhookReceiver()) {
      String input = "{\"scene\": \"scn_1\", \"prompt\": \"dusk\", \"hook\": \"%s\"}";
      String handle =
          desk.post("/renders", input.formatted(receiver.url("/ended")))
              .json()
              .at(HANDLE)
              .asString();
      clock.step(Duration.ofSeconds(40));

      WebhookReceiver.Told told = receiver.next();
      JsonNode render = Json.read(told.text()).path("render");
      assertThat(render.path("handle").asString()).isEqualTo(handle);
      assertThat(render.path("state").asString()).isEqualTo("fired");
      assertThat(desk.get(render.path("movie").asString()).bytes())
          .contains("ftyp".getBytes(StandardCharsets.UTF_8));
      String signed = told.header("X-Kiln-Timestamp") + "." + told.text();
      assertThat(told.header("X-Kiln-Signature"))
          .isEqualTo("v1=" + hmac(sandbox.environment("kiln").get("KILN_KEY"), signed));
    }
  }

  private static String hmac(String secret, String message) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tellsWhyARenderFailed() {
    String handle = submit("X-Muster-Job", "fail").json().at(HANDLE).asString();
    clock.step(Duration.ofSeconds(40));

    JsonNode failed = look(handle, "cracked");

    assertThat(failed.at("/data/attributes/why").asString()).isEqualTo("The scene has no light");
    assertThat(failed.at("/data/render").has("movie")).isFalse();
  }

  @Test
  void stopsARenderOnceAndOnlyWhileItIsAtWork() {
    String handle = submit().json().at(HANDLE).asString();
    clock.step(Duration.ofSeconds(5));

    Reply stopped = delete(handle);
    Reply again = delete(handle);

    assertThat(stopped.status()).isEqualTo(200);
    assertThat(stopped.header(STATE)).isEqualTo("cold");
    assertThat(stopped.json().at("/data/attributes/ended_at").asString())
        .isEqualTo("2026-03-01T00:00:05Z");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().at("/fault/title").asString()).isEqualTo("The render has ended");
    clock.step(Duration.ofHours(1));
    look(handle, "cold");
    assertThat(delete("rnd_nothing").status()).isEqualTo(404);
  }

  @Test
  void listsByCursorWhatStandsSo() {
    List<String> submitted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      submitted.add(submit().json().at(HANDLE).asString());
    }
    delete(submitted.get(1));
    List<String> listed = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Optional<String> cursor = Optional.of("");
    while (cursor.isPresent()) {
      String after = cursor.get().isEmpty() ? "" : "&after=" + cursor.get();
      JsonNode page = desk.get("/renders?size=2&state=queued" + after).json();
      page.at("/data/renders").forEach(one -> listed.add(one.path("handle").asString()));
      sizes.add(page.at("/data/renders").size());
      cursor = page.at("/data/next").asStringOpt();
    }

    assertThat(sizes).containsExactly(2, 2);
    assertThat(listed)
        .containsExactly(submitted.get(0), submitted.get(2), submitted.get(3), submitted.get(4));
    JsonNode stopped = desk.get("/renders?state=cold").json().at("/data/renders");
    assertThat(stopped)
        .isEqualTo(
            Json.read(
                """
                [{"handle": "%s", "state": "cold", "progress": 0,
                  "submitted_at": "2026-03-01T00:00:00Z"}]"""
                    .formatted(submitted.get(1))));
    assertThat(desk.get("/renders?after=forged").status()).isEqualTo(400);
  }

  @Test
  void keepsScenesByteForByte() {
    byte[] scene = {1, 2, 3, 127, -128};
    Reply kept =
        desk.send(
            "POST", "/scenes", form(scene), "Content-Type", "multipart/form-data; boundary=edge");
    JsonNode told = kept.json().at("/data/scene");

    assertThat(kept.status()).isEqualTo(201);
    assertThat(told.path("bytes").asInt()).isEqualTo(5);
    assertThat(told.path("url").asString()).contains(told.path("handle").asString());
    assertThat(desk.get(told.path("url").asString()).bytes()).isEqualTo(scene);
  }

  @Test
  void refusesAsItsContractSays() {
    HttpDesk stranger = new HttpDesk(sandbox.baseUrl("kiln"));

    assertThat(stranger.get("/renders").status()).isEqualTo(401);
    assertThat(desk.post("/renders", "{}").json().at("/fault/title").asString())
        .isEqualTo("The request is not valid");
    assertThat(desk.get("/renders/rnd_nothing").json().at("/fault/title").asString())
        .isEqualTo("There is no such render");
  }

  private Reply submit(String... headers) {
    return desk.post("/renders", "{\"scene\": \"scn_1\", \"prompt\": \"dusk\"}", headers);
  }

  private Reply delete(String handle) {
    return desk.send("DELETE", "/renders/" + handle, new byte[0]);
  }

  /** What a look at a render tells, which the contract allows. */
  private JsonNode look(String handle, String state) {
    Reply reply = desk.get("/renders/" + handle);
    assertThat(reply.header(STATE)).isEqualTo(state);
    assertThat(reply.headers()).doesNotContainKey("x-muster-misfit");
    return reply.json();
  }

  private static byte[] form(byte[] scene) {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"scene\"; filename=\"s.bin\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n";
    byte[] before = head.getBytes(StandardCharsets.UTF_8);
    byte[] after = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] form = new byte[before.length + scene.length + after.length];
    System.arraycopy(before, 0, form, 0, before.length);
    System.arraycopy(scene, 0, form, before.length, scene.length);
    System.arraycopy(after, 0, form, before.length + scene.length, after.length);
    return form;
  }
}
