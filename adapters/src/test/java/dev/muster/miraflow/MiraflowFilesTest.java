package dev.muster.miraflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.ProtocolException;
import dev.muster.core.RequestOptions;
import dev.muster.core.Stage;
import dev.muster.core.Upload;
import dev.muster.miraflow.model.AspectRatio;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.RecordedVideo;
import dev.muster.miraflow.model.Video;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MiraflowFilesTest {
  private static final String KEY = "key-of-mine-0123456789";
  private static final String ACCEPTED = "{\"result\":\"success\",\"jobId\":\"job-1\"}";
  private static final byte[] BYTES = {1, 2, 3, 4, 5};
  private static final ImagePrompt FOX =
      ImagePrompt.builder()
          .prompt("a red fox")
          .name("Fox")
          .aspectRatio(AspectRatio.V9_16)
          .seed(12345L)
          .build();

  @RegisterExtension final Stage stage = new Stage();
  @RegisterExtension final Stage store = new Stage();
  @TempDir Path folder;
  private Miraflow miraflow;

  @BeforeEach
  void open() {
    miraflow = stage.open(Miraflow.builder().apiKey(KEY), "/api");
  }

  @Test
  void doesNotShowWhereASignedFileLies() {
    String url = "https://store.example/v.mp4?X-Amz-Signature=abcdef";

    assertThat(Video.builder().id("vid-7").downloadUrl(url).build().toString())
        .contains("vid-7", "downloadUrl=***")
        .doesNotContain("abcdef");
    assertThat(Image.builder().id("img-7").downloadUrl(url).build().toString())
        .doesNotContain("abcdef");
  }

  @Test
  void sendsOneImageToEdit() throws Exception {
    stage.answer(200, ACCEPTED);

    miraflow.edit(FOX, List.of(Upload.of(BYTES, "fox.png")));

    RecordedRequest edit = stage.request();
    assertThat(edit.getRequestLine()).isEqualTo("POST /api/image/edit HTTP/1.1");
    assertThat(edit.getHeaders().get("Content-Type")).startsWith("multipart/form-data");
    assertThat(edit.getBody().utf8())
        .contains("name=\"referenceImage\"; filename=\"fox.png\"", "Content-Type: image/png")
        .contains("name=\"prompt\"", "a red fox", "name=\"aspectRatio\"", "9:16")
        .contains("name=\"seed\"", "12345")
        .doesNotContain("referenceImages", "negativePrompt");
  }

  @Test
  void sendsSeveralImagesToEdit() throws Exception {
    stage.answer(200, ACCEPTED);

    miraflow.edit(FOX, List.of(Upload.of(BYTES, "fox.png"), Upload.of(BYTES, "snow.jpg")));

    assertThat(stage.request().getBody().utf8())
        .contains("name=\"referenceImages\"; filename=\"fox.png\"")
        .contains("name=\"referenceImages\"; filename=\"snow.jpg\"")
        .doesNotContain("name=\"referenceImage\"");
  }

  @Test
  void sendsAnImageAndItsMaskToInpaint() throws Exception {
    stage.answer(200, ACCEPTED);

    miraflow.inpaint(FOX, Upload.of(BYTES, "car.png"), Upload.of(BYTES, "mask.png"));

    RecordedRequest inpaint = stage.request();
    assertThat(inpaint.getRequestLine()).isEqualTo("POST /api/image/inpaint HTTP/1.1");
    assertThat(inpaint.getBody().utf8())
        .contains("name=\"originalImage\"; filename=\"car.png\"")
        .contains("name=\"maskImage\"; filename=\"mask.png\"");
  }

  @Test
  void sendsFilesWithOtherOptions() throws Exception {
    RequestOptions options = RequestOptions.builder().header("X-Trace", "17").build();
    stage.answer(200, ACCEPTED).answer(200, ACCEPTED);

    miraflow.edit(FOX, List.of(Upload.of(BYTES, "fox.png")), options);
    miraflow.inpaint(FOX, Upload.of(BYTES, "car.png"), Upload.of(BYTES, "mask.png"), options);

    assertThat(stage.request().getHeaders().get("X-Trace")).isEqualTo("17");
    assertThat(stage.request().getHeaders().get("X-Trace")).isEqualTo("17");
  }

  @Test
  void sendsARecordingByItsMediaIdInAForm() throws Exception {
    stage.answer(200, ACCEPTED);

    miraflow.submit(RecordedVideo.builder().avatarId("ann").name("Hello").mediaId("med-1").build());

    RecordedRequest create = stage.request();
    assertThat(create.getRequestLine()).isEqualTo("POST /api/video/create HTTP/1.1");
    assertThat(create.getBody().utf8())
        .contains("name=\"avatarId\"", "ann", "name=\"mediaId\"", "med-1");
  }

  @Test
  void uploadsInThreeStepsAndKeepsTheKeyFromTheStore() throws Exception {
    stage.answer(200, ticket());
    store.answer(200, "");
    stage.answer(200, "{\"success\":true}");
    List<Long> sent = new ArrayList<>();

    String mediaId =
        miraflow.upload(Upload.of(BYTES, "song.mp3").onProgress((done, total) -> sent.add(done)));

    assertThat(mediaId).isEqualTo("med-1");
    assertThat(sent).endsWith(5L);
    assertThat(stage.request().getBody().utf8())
        .isEqualTo("{\"fileName\":\"song.mp3\",\"contentType\":\"audio/mpeg\",\"fileSize\":5}");
    RecordedRequest put = store.request();
    assertThat(put.getRequestLine()).isEqualTo("PUT /bucket/med-1?X-Amz-Signature=1 HTTP/1.1");
    assertThat(put.getHeaders().get("x-api-key")).isNull();
    assertThat(put.getHeaders().get("Content-Type")).isEqualTo("audio/mpeg");
    assertThat(put.getBody().toByteArray()).isEqualTo(BYTES);
    RecordedRequest finalize = stage.request();
    assertThat(finalize.getRequestLine()).isEqualTo("POST /api/media/finalize HTTP/1.1");
    assertThat(finalize.getBody().utf8()).isEqualTo("{\"mediaId\":\"med-1\"}");
  }

  @Test
  void tellsThatAnUploadedFileIsNotThere() {
    stage.answer(200, ticket());
    store.answer(200, "");
    stage.answer(200, "{\"success\":false}");

    assertThatThrownBy(() -> miraflow.upload(Upload.of(BYTES, "song.mp3")))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("not there");
  }

  @Test
  void doesNotFinishAnUploadThatTheStoreRefused() {
    stage.answer(200, ticket());
    store.answer(403, "<Error><Code>AccessDenied</Code></Error>");

    assertThatThrownBy(() -> miraflow.upload(Upload.of(BYTES, "song.mp3")))
        .hasMessageNotContaining("X-Amz-Signature");
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void asksForTheSizeOfAStreamBeforeAnythingIsSent() {
    Upload stream = Upload.of(new ByteArrayInputStream(BYTES), "song.mp3", -1);

    assertThatThrownBy(() -> miraflow.upload(stream))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("size");
    assertThat(stage.requests()).isZero();
  }

  @Test
  void savesAVideoUnderItsNameMadeHarmless() throws Exception {
    stage.answer(new MockResponse.Builder().body("a film").build());
    Video video = Video.builder().id("vid-7").name("../../Hello").build();

    Path file = miraflow.save(video, folder);

    assertThat(file).isEqualTo(folder.resolve("Hello.mp4")).hasContent("a film");
    RecordedRequest request = stage.request();
    assertThat(request.getRequestLine()).isEqualTo("GET /api/video/vid-7/download HTTP/1.1");
    assertThat(request.getHeaders().get("x-api-key")).isEqualTo(KEY);
  }

  @Test
  void followsARedirectToTheStoreWithoutTheKey() throws Exception {
    stage.answer(302, "", "Location: " + store.url("/vid-7.mp4?X-Amz-Signature=1"));
    store.answer(new MockResponse.Builder().body("a film").build());

    Path file = miraflow.save(Video.builder().id("vid-7").build(), folder);

    assertThat(Files.readString(file)).isEqualTo("a film");
    assertThat(store.request().getHeaders().get("x-api-key")).isNull();
  }

  @Test
  void savesAnImageWithoutTheKey() throws Exception {
    store.answer(new MockResponse.Builder().body("a picture").build());
    Image image = Image.builder().downloadUrl(store.url("/images/fox.png?sig=1")).build();

    Path file = miraflow.save(image, folder);

    assertThat(file).isEqualTo(folder.resolve("fox.png")).hasContent("a picture");
    assertThat(store.request().getHeaders().get("x-api-key")).isNull();
  }

  private String ticket() {
    return "{\"mediaId\":\"med-1\",\"uploadUrl\":\"%s\"}"
        .formatted(store.url("/bucket/med-1?X-Amz-Signature=1"));
  }
}
