package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Files that are put to a URL which was signed for them. */
class PresignedUploadTest extends StudioTest {
  private static final byte[] BYTES = {0, 1, 2, (byte) 0xFF, '\r', '\n'};

  @Test
  void givesTheBytesBackAsTheyCame() {
    JsonNode promise = promise("image/png", BYTES.length);
    Reply put = put(promise, BYTES, "image/png");
    Reply got = desk.get(promise.path("fileUrl").asString());

    assertThat(put.status()).isEqualTo(200);
    assertThat(got.bytes()).isEqualTo(BYTES);
    assertThat(got.header("Content-Type")).isEqualTo("image/png");
    assertThat(promise.path("fileUrl").asString()).endsWith("/a_picture.png");
    assertThat(promise.path("expiresAt").asString())
        .isEqualTo(clock.now().plusSeconds(60).toString());
  }

  @Test
  void hasNothingBeforeItCame() {
    JsonNode promise = promise("image/png", 6);

    assertThat(desk.get(promise.path("fileUrl").asString()).status()).isEqualTo(404);
    assertThat(status(promise)).isEqualTo("pending");
    put(promise, BYTES, "image/png");
    assertThat(status(promise)).isEqualTo("uploaded");
  }

  @ParameterizedTest
  @CsvSource({
    "Expires=, Expires=9, not signed",
    "Signature=, Signature=0, not signed",
    "/uploads/, /uploads/0, not signed",
    "a_picture.png, other.png, not signed",
    "X-Muster-Signature, X-Other, not signed",
  })
  void turnsAwayWhoeverChangedTheUrl(String part, String other, String told) {
    JsonNode promise = promise("image/png", BYTES.length);
    String url = promise.path("uploadUrl").asString().replace(part, other);
    Reply refused = desk.send("PUT", url, BYTES, "Content-Type", "image/png");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains(told);
    assertThat(status(promise)).isEqualTo("pending");
  }

  @Test
  void turnsAwayWhoeverComesTooLate() {
    JsonNode promise = promise("image/png", BYTES.length);
    pass(60);
    Reply refused = put(promise, BYTES, "image/png");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains("expired");
  }

  @Test
  void doesNotLetAnUploadUrlBeRead() {
    JsonNode promise = promise("image/png", BYTES.length);
    put(promise, BYTES, "image/png");

    assertThat(desk.get(promise.path("uploadUrl").asString()).status()).isEqualTo(403);
  }

  @Test
  void refusesAnotherTypeOrSize() {
    JsonNode promise = promise("image/png", BYTES.length);

    assertThat(put(promise, BYTES, "image/jpeg").text()).contains("image/png");
    assertThat(put(promise, new byte[5], "image/png").text()).contains("6 bytes");
    assertThat(put(promise, new byte[5], "image/png").status()).isEqualTo(400);
    assertThat(put(promise, BYTES, "image/png; charset=x").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "image/gif, 4, 4, 200",
    "image/gif, 4, 5, 400",
    "audio/wav, 6, 6, 200",
    "audio/wav, 6, 7, 400",
    "text/plain, '', 9, 200",
  })
  void boundsTheSizeByTheType(String type, String most, int bytes, int status) {
    JsonNode promise = desk.post("/uploads/bounded", "{\"type\":\"" + type + "\"}").json();

    assertThat(promise.path("maxSize").asString("")).isEqualTo(most);
    assertThat(put(promise, new byte[bytes], type).status()).isEqualTo(status);
  }

  @Test
  void takesAFinishedFileAndNoOther() {
    JsonNode promise = promise("image/png", BYTES.length);

    assertThat(finish(promise).status()).isEqualTo(400);
    put(promise, BYTES, "image/png");
    assertThat(submitWith(promise).status()).isEqualTo(400);
    assertThat(finish(promise).status()).isEqualTo(200);
    assertThat(status(promise)).isEqualTo("finalised");
    assertThat(submitWith(promise).status()).isEqualTo(200);
    assertThat(desk.post("/uploads/finish", "{\"id\":\"nope\"}").status()).isEqualTo(404);
    assertThat(desk.post("/jobs", "{\"mediaId\":\"nope\"}").status()).isEqualTo(400);
  }

  @Test
  void dropsAFileWhenItsTimeIsOver() {
    JsonNode promise = promise("image/png", BYTES.length);
    put(promise, BYTES, "image/png");
    pass(599);
    assertThat(desk.get(promise.path("fileUrl").asString()).status()).isEqualTo(200);
    pass(1);

    assertThat(desk.get(promise.path("fileUrl").asString()).status()).isEqualTo(404);
    assertThat(status(promise)).isEqualTo("expired");
  }

  private static JsonNode promise(String type, int bytes) {
    return desk.post(
            "/uploads",
            "{\"name\":\"a picture.png\",\"type\":\"" + type + "\",\"bytes\":" + bytes + "}")
        .json();
  }

  private static Reply put(JsonNode promise, byte[] bytes, String type) {
    return desk.send("PUT", promise.path("uploadUrl").asString(), bytes, "Content-Type", type);
  }

  private static Reply finish(JsonNode promise) {
    return desk.post("/uploads/finish", "{\"id\":\"" + promise.path("id").asString() + "\"}");
  }

  private static Reply submitWith(JsonNode promise) {
    String id = promise.path("id").asString();
    return desk.send(
        "POST",
        "/jobs",
        ("{\"model\":\"a\",\"mediaId\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8),
        "Content-Type",
        "application/json");
  }

  private static String status(JsonNode promise) {
    return desk.get("/uploads/" + promise.path("id").asString()).json().path("status").asString();
  }
}
