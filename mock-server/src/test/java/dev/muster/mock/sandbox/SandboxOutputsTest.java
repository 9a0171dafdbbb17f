package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.demuxer.MP4Demuxer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What jobs made, as clients fetch it. */
class SandboxOutputsTest {
  private static Sandbox sandbox;
  private static HttpDesk muapi;
  private static HttpDesk muvi;
  private static HttpDesk musicAi;

  @BeforeAll
  static void open() {
    sandbox = sandbox().start();
    muapi = new HttpDesk(sandbox.baseUrl("muapi"), "x-api-key", "any-key");
    muvi = new HttpDesk(sandbox.baseUrl("muvi"), "Authorization", "Bearer any-key");
    musicAi = new HttpDesk(sandbox.baseUrl("music-ai"), "Authorization", "any-key");
  }

  private static Sandbox sandbox() {
    return Sandbox.builder()
        .provider("muapi")
        .provider("muvi")
        .provider("music-ai")
        .seed(42)
        .clock(SandboxClock.instant())
        .build();
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "'', image/png, png",
    "png, image/png, png",
    "jpeg, image/jpeg, jpg",
    "jpg, image/jpeg, jpg",
    "webp, image/png, png"
  })
  void comeInTheFormatThatIsAsked(String format, String type, String ending) throws Exception {
    String url = output("google/nano-banana", "\"output_format\": \"" + format + "\"");
    Reply file = muvi.get(url);

    assertThat(url).endsWith("." + ending);
    assertThat(file.header("Content-Type")).isEqualTo(type);
    String name =
        ImageIO.getImageReaders(ImageIO.createImageInputStream(in(file))).next().getFormatName();
    assertThat("image/" + name.toLowerCase()).isEqualTo(type);
    assertThat(ImageIO.read(in(file)).getWidth()).isEqualTo(1024);
  }

  @ParameterizedTest
  @CsvSource({
    "16:9, 720p, 4, 1280, 720",
    "9:16, 720p, 6, 720, 1280",
    "16:9, 1080p, 8, 1920, 1080",
    "16:9, 4k, 4, 3840, 2160"
  })
  void areFilmsOfTheAskedShapeAndLength(
      String aspect, String resolution, int seconds, int width, int height) throws Exception {
    String url =
        output(
            "google/veo-3.1-fast/text-to-video",
            "\"aspect_ratio\": \"%s\", \"resolution\": \"%s\", \"duration\": \"%d\""
                .formatted(aspect, resolution, seconds));
    var film =
        MP4Demuxer.createMP4Demuxer(
            ByteBufferSeekableByteChannel.readFromByteBuffer(
                ByteBuffer.wrap(muvi.get(url).bytes())));

    var meta = film.getVideoTrack().getMeta();
    assertThat(meta.getVideoCodecMeta().getSize()).isEqualTo(new Size(width, height));
    assertThat(meta.getTotalDuration()).isEqualTo(seconds);
  }

  @Test
  void areStemsOfWhatWasUploaded() throws Exception {
    short[] song = new short[3 * 8000];
    for (int i = 0; i < song.length; i++) {
      song[i] = (short) (9000 * Math.sin(i / 3.0) + 9000 * Math.sin(i / 90.0));
    }
    var urls = musicAi.get("/upload").json();
    musicAi.send("PUT", urls.path("uploadUrl").asString(), wav(song), "Content-Type", "audio/wav");
    var job =
        musicAi.post(
            "/job",
            """
            {"name": "song", "workflow": "music-ai/stems-vocals-accompaniment",
             "params": {"inputUrl": "%s"}}"""
                .formatted(urls.path("downloadUrl").asString()));
    var result = musicAi.get("/job/" + job.json().path("id").asString()).json().path("result");
    short[] vocals = samples(musicAi.get(result.path("vocals").asString()));
    short[] rest = samples(musicAi.get(result.path("accompaniments").asString()));

    assertThat(vocals).isNotEqualTo(rest);
    for (int i = 0; i < song.length; i++) {
      assertThat(vocals[i] + rest[i]).isEqualTo(song[i]);
    }
  }

  @Test
  void areTheSameForTheSameSeed() {
    byte[] seven = muvi.get(output("google/nano-banana", "\"seed\": 7")).bytes();

    assertThat(muvi.get(output("google/nano-banana", "\"seed\": 7")).bytes()).isEqualTo(seven);
    assertThat(muvi.get(output("google/nano-banana", "\"seed\": 8")).bytes()).isNotEqualTo(seven);
  }

  @Test
  void areTheSameInASandboxOfTheSameSeed() {
    String asked = "{\"prompt\":\"%s\",\"width\":128,\"height\":144}";
    byte[] here = muapi.get(picture(asked, "a fox")).bytes();
    try (Sandbox other = sandbox().start()) {
      HttpDesk there = new HttpDesk(other.baseUrl("muapi"), "x-api-key", "any-key");

      assertThat(there.get(picture(there, asked, "a fox")).bytes()).isEqualTo(here);
    }
  }

  @Test
  void canBeFetchedInPieces() {
    String url = picture("{\"prompt\":\"%s\",\"width\":128,\"height\":128}", "a fox");
    Reply all = muapi.get(url);
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    for (int at = 0; at < all.bytes().length; at += 1000) {
      Reply piece = muapi.get(url, "Range", "bytes=" + at + "-" + (at + 999));
      assertThat(piece.status()).isEqualTo(206);
      assertThat(piece.header("ETag")).isEqualTo(all.header("ETag"));
      pieces.writeBytes(piece.bytes());
    }

    assertThat(pieces.toByteArray()).isEqualTo(all.bytes());
  }

  @Test
  void goOnOnlyWhereTheyAreTheSameFile() {
    String url = picture("{\"prompt\":\"%s\",\"width\":128,\"height\":128}", "a fox");
    String tag = muapi.get(url).header("ETag");

    assertThat(tag).matches("\"[0-9a-f-]+\"");
    assertThat(muapi.get(url, "Range", "bytes=5-", "If-Range", tag).status()).isEqualTo(206);
    assertThat(muapi.get(url, "Range", "bytes=5-", "If-Range", "\"other\"").status())
        .isEqualTo(200);
    assertThat(
            muapi
                .get(url, "Range", "bytes=5-", "If-Range", "Mon, 01 Jan 2035 00:00:00 GMT")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void areNotSentAgainToWhoeverHasThem(String known) {
    String url = picture("{\"prompt\":\"%s\",\"width\":128,\"height\":128}", "a fox");
    String tag = muapi.get(url).header("ETag");
    Reply again = muapi.get(url, "If-None-Match", known.formatted(tag));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.bytes()).isEmpty();
    assertThat(muapi.get(url, "If-None-Match", "\"other\"").status()).isEqualTo(200);
  }

  @Test
  void tellAllAboutThemselvesToHead() {
    String url = picture("{\"prompt\":\"%s\",\"width\":128,\"height\":128}", "a fox");
    Reply file = muapi.get(url);
    Reply head = muapi.send("HEAD", url, new byte[0], "Range", "bytes=0-3");

    assertThat(head.status()).isEqualTo(200);
    for (String name : List.of("Content-Type", "Content-Length", "ETag", "Accept-Ranges")) {
      assertThat(head.header(name)).as(name).isEqualTo(file.header(name)).isNotEmpty();
    }
    String job = url.replaceAll(".*/jobs/([^/]+)/.*", "$1");
    assertThat(head.header("Content-Disposition"))
        .isEqualTo("inline; filename=\"" + job + "-0.png\"");
  }

  @Test
  void areThereForManyAtOnce() throws Exception {
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      urls.add(picture("{\"prompt\":\"%s\",\"width\":1536,\"height\":1536}", "a fox"));
    }
    ExecutorService many = Executors.newFixedThreadPool(16);
    try {
      List<Future<byte[]>> files = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String url = urls.get(i % urls.size());
        files.add(many.submit(() -> muapi.get(url).bytes()));
      }
      for (int i = 0; i < 16; i++) {
        assertThat(Arrays.equals(files.get(i).get(), files.get(i % 4).get())).isTrue();
      }
    } finally {
      many.shutdownNow();
    }
  }

  /** The URL of what Muvi makes. */
  private static String output(String model, String input) {
    String job =
        muvi.post(
                "/jobs/submit",
                "{\"model\": \"%s\", \"input\": {\"prompt\": \"a fox\", %s}}"
                    .formatted(model, input))
            .json()
            .path("jobId")
            .asString();
    return muvi.get("/jobs/" + job).json().path("output").asString();
  }

  private static String picture(String input, String what) {
    return picture(muapi, input, what);
  }

  private static String picture(HttpDesk desk, String input, String what) {
    Reply submitted = desk.post("/flux-dev-image", input.formatted(what));
    String id = submitted.json().path("request_id").asString();
    return desk.get("/predictions/" + id + "/result").json().at("/outputs/0").asString();
  }

  private static ByteArrayInputStream in(Reply file) {
    return new ByteArrayInputStream(file.bytes());
  }

  private static byte[] wav(short[] samples) throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(samples.length * 2);
    bytes.asShortBuffer().put(samples);
    AudioFormat format = new AudioFormat(8000, 16, 1, true, true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples.length),
        AudioFileFormat.Type.WAVE,
        out);
    return out.toByteArray();
  }

  private static short[] samples(Reply file) throws Exception {
    assertThat(file.header("Content-Type")).isEqualTo("audio/wav");
    byte[] bytes = AudioSystem.getAudioInputStream(in(file)).readAllBytes();
    short[] samples = new short[bytes.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8);
    }
    return samples;
  }
}
