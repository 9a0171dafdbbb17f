package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Uploads and hosted files, over HTTP. */
class SandboxFilesTest {
  private static Sandbox sandbox;
  private static HttpDesk desk;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder().provider("muapi").seed(42).clock(SandboxClock.instant()).build().start();
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
  void givesAnUploadBackByteForByte() {
    byte[] file = everyByte();
    Reply uploaded = upload("cat.jpg", "image/jpeg", file);

    assertThat(uploaded.status()).isEqualTo(200);
    String url = uploaded.json().path("url").asString();
    assertThat(url).startsWith(sandbox.origin().toString()).endsWith("/cat.jpg");
    Reply back = new HttpDesk(sandbox.origin()).get(url);
    assertThat(back.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(back.bytes()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\Users\\me\\cat.jpg, cat.jpg",
    "日本 cat.jpg, ___cat.jpg",
    "..., _",
  })
  void hostsUploadsUnderSafeNames(String given, String hosted) {
    Reply uploaded = upload(given, "image/jpeg", new byte[] {1});

    assertThat(uploaded.json().path("url").asString()).endsWith("/" + hosted);
    assertThat(desk.get(uploaded.json().path("url").asString()).bytes()).containsExactly(1);
  }

  @Test
  void keepsUploadsOfOneNameApart() {
    String first = upload("a.png", "image/png", new byte[] {1}).json().path("url").asString();
    String second = upload("a.png", "image/png", new byte[] {2}).json().path("url").asString();

    assertThat(desk.get(first).bytes()).containsExactly(1);
    assertThat(desk.get(second).bytes()).containsExactly(2);
  }

  @Test
  void namesThePartThatIsMissing() {
    Reply reply = upload("picture", "cat.jpg", "image/jpeg", new byte[] {1});

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.json().at("/detail/0/loc/1").asString()).isEqualTo("file");
  }

  @Test
  void refusesUploadsToAnEmptyAccount() {
    sandbox.provider("muapi").setBalance(BigDecimal.ZERO);

    assertThat(upload("cat.jpg", "image/jpeg", new byte[] {1}).status()).isEqualTo(402);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0, 3",
    "bytes=250-, 250, 255",
    "bytes=-2, 254, 255",
    "bytes=250-999, 250, 255"
  })
  void sendsTheRangeThatIsAsked(String range, int first, int last) {
    byte[] file = everyByte();
    String url = upload("f.bin", "application/x-thing", file).json().path("url").asString();
    Reply part = desk.get(url, "Range", range);

    assertThat(part.status()).isEqualTo(206);
    assertThat(part.header("Content-Range")).isEqualTo("bytes " + first + "-" + last + "/256");
    assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(file, first, last + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,4-5", "bytes=5-2", "items=0-1", "bytes=-", "bytes=x-y"})
  void sendsAllWhereTheRangeIsNotOne(String range) {
    String url = upload("f.bin", "application/x-thing", everyByte()).json().path("url").asString();
    Reply all = desk.get(url, "Range", range);

    assertThat(all.status()).isEqualTo(200);
    assertThat(all.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(all.bytes()).hasSize(256);
  }

  @Test
  void refusesARangeBeyondTheEnd() {
    String url = upload("f.bin", "application/x-thing", everyByte()).json().path("url").asString();
    Reply none = desk.get(url, "Range", "bytes=256-");

    assertThat(none.status()).isEqualTo(416);
    assertThat(none.header("Content-Range")).isEqualTo("bytes */256");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "muapi",
        "muapi/uploads/nope/a.png",
        "muapi/jobs/nope/0.png",
        "nobody/uploads/a/b",
        "muapi/secrets/a/b"
      })
  void hostsNothingElse(String path) {
    assertThat(desk.get(sandbox.origin() + "/_muster/files/" + path).status()).isEqualTo(404);
  }

  @Test
  void takesNoFileThatIsNotExpected() {
    String url = sandbox.origin() + "/_muster/files/muapi/uploads/a/b";

    assertThat(desk.send("PUT", url, new byte[] {1}).status()).isEqualTo(403);
    assertThat(desk.send("PUT", url + "?X-Muster-Signature=00", new byte[] {1}).status())
        .isEqualTo(403);
    Reply posted = desk.send("POST", url, new byte[] {1});
    assertThat(posted.status()).isEqualTo(405);
    assertThat(posted.header("Allow")).isEqualTo("GET, HEAD, PUT");
  }

  @Test
  void tellsTheLengthOfAFile() {
    String id =
        desk.post("/flux-dev-image", "{\"prompt\":\"a fox\",\"width\":128,\"height\":128}")
            .json()
            .path("request_id")
            .asString();
    String url = desk.get("/predictions/" + id + "/result").json().at("/outputs/0").asString();
    Reply file = desk.get(url);
    Reply head = desk.send("HEAD", url, new byte[0]);

    assertThat(file.header("Content-Length")).isEqualTo(Integer.toString(file.bytes().length));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Type")).isEqualTo("image/png");
    assertThat(head.bytes()).isEmpty();
    assertThat(desk.get(url).bytes()).isEqualTo(file.bytes());
  }

  private static Reply upload(String fileName, String type, byte[] content) {
    return upload("file", fileName, type, content);
  }

  private static Reply upload(String part, String fileName, String type, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--xyz\r\nContent-Disposition: form-data; name=\""
            + part
            + "\"; filename=\""
            + fileName.replace("\\", "\\\\")
            + "\"\r\nContent-Type: "
            + type
            + "\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n--xyz--\r\n".getBytes(StandardCharsets.UTF_8));
    return desk.send(
        "POST",
        "/upload_file",
        body.toByteArray(),
        "Content-Type",
        "multipart/form-data; boundary=xyz");
  }

  private static byte[] everyByte() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
