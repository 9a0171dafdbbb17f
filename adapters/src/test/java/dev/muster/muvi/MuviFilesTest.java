package dev.muster.muvi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ConfigurationException;
import dev.muster.core.SignedUrlException;
import dev.muster.core.Stage;
import dev.muster.core.Upload;
import dev.muster.core.WebhookExpiredException;
import dev.muster.core.WebhookForgedException;
import dev.muster.core.WebhookReceiver;
import dev.muster.core.WebhookUnsignedException;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobNotice;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MuviFilesTest {
  private static final String KEY = "pb_key-of-mine-0123456789";
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] NOTICE =
      "{\"jobId\":\"job_1\",\"requestId\":\"req_1\",\"status\":\"completed\",\"output\":{\"imageUrl\":\"https://cdn.example/a.png\"}}"
          .getBytes(UTF_8);
  private static final Instant NOON = Instant.parse("2026-02-18T12:00:00Z");

  @RegisterExtension final Stage stage = new Stage();
  private Muvi muvi;

  @BeforeEach
  void open() {
    muvi = stage.open(Muvi.builder().apiKey(KEY), "/v1");
  }

  private void place(long maxSize) {
    stage.answer(
        200,
        """
        {"success":true,"data":{"uploadUrl":"%s","fileUrl":"https://cdn.example/fox.png",
         "fileId":"f1","maxSize":%d},"requestId":"req_1"}"""
            .formatted(stage.url("/temp/f1?signature=secret"), maxSize));
  }

  @Test
  void uploadsWithoutShowingTheKeyToTheStore() throws Exception {
    place(1000);
    stage.answer(new MockResponse.Builder().code(200).build());

    assertThat(muvi.upload(Upload.of(PICTURE, "fox.png"))).isEqualTo("https://cdn.example/fox.png");

    assertThat(stage.request().getBody().utf8())
        .isEqualTo("{\"filename\":\"fox.png\",\"contentType\":\"image/png\"}");
    RecordedRequest put = stage.request();
    assertThat(put.getRequestLine()).isEqualTo("PUT /temp/f1?signature=secret HTTP/1.1");
    assertThat(put.getHeaders().get("Content-Type")).isEqualTo("image/png");
    assertThat(put.getHeaders().get("Authorization")).isNull();
    assertThat(put.getBody().toByteArray()).isEqualTo(PICTURE);
  }

  @Test
  void sendsNothingThatIsTooLarge() {
    place(3);
    assertThatThrownBy(() -> muvi.upload(Upload.of(PICTURE, "fox.png")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("too large");
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void keepsTheSignatureOutOfTheMessageWhenTheStoreRefuses() {
    place(1000);
    stage.answer(new MockResponse.Builder().code(403).body("expired").build());
    assertThatThrownBy(() -> muvi.upload(Upload.of(PICTURE, "fox.png")))
        .isInstanceOf(SignedUrlException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void savesEveryOutput(@TempDir Path folder) throws Exception {
    stage.answer(new MockResponse.Builder().code(200).body("one").build());
    stage.answer(new MockResponse.Builder().code(200).body("two").build());
    JobDetail job =
        JobDetail.builder()
            .jobId("job_1")
            .status(JobStatus.COMPLETED)
            .outputs(
                List.of(
                    OutputFile.builder().url(stage.url("/out/a.png")).build(),
                    OutputFile.builder().url(stage.url("/out/a.png")).build()))
            .build();

    List<Path> files = muvi.save(job, folder);

    assertThat(files).hasSize(2).doesNotHaveDuplicates();
    assertThat(Files.readString(files.get(0))).isEqualTo("one");
    assertThat(Files.readString(files.get(1))).isEqualTo("two");
    assertThat(stage.request().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void savesNothingOfAJobThatMadeNothing(@TempDir Path folder) {
    JobDetail job = JobDetail.builder().jobId("job_1").status(JobStatus.PENDING).build();
    assertThat(muvi.save(job, folder)).isEmpty();
  }

  /** As {@code printf '%s.%s' 1771416000 '{...}' | openssl dgst -sha256 -hmac whsec} says. */
  @Test
  void believesWhatIsSigned() {
    Map<String, String> headers =
        Map.of(
            "x-pixelbyte-timestamp",
            "1771416000",
            "x-pixelbyte-signature",
            "sha256=bc4888254eb96e3a76f615fe126b0d3416a57d911692a3382b63b0a80ac15bf1");
    JobNotice notice = receiver(NOON).receive(NOTICE, name -> headers.get(name.toLowerCase()));
    assertThat(notice.jobId()).isEqualTo("job_1");
    assertThat(notice.status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(notice.output()).containsEntry("imageUrl", "https://cdn.example/a.png");
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, 600, -600})
  void refusesWhatWasSignedAtAnotherTime(long seconds) {
    Map<String, String> headers = receiver(NOON).sign(NOTICE, NOON);
    assertThatThrownBy(() -> receiver(NOON.plusSeconds(seconds)).receive(NOTICE, headers::get))
        .isInstanceOf(WebhookExpiredException.class);
  }

  @Test
  void tellsForgedFromUnsigned() {
    Map<String, String> headers = new HashMap<>(receiver(NOON).sign(NOTICE, NOON));
    byte[] other = "{\"jobId\":\"job_2\",\"status\":\"completed\"}".getBytes(UTF_8);
    assertThatThrownBy(() -> receiver(NOON).receive(other, headers::get))
        .isInstanceOf(WebhookForgedException.class);
    headers.remove("X-PixelByte-Timestamp");
    assertThatThrownBy(() -> receiver(NOON).receive(NOTICE, headers::get))
        .isInstanceOf(WebhookUnsignedException.class)
        .hasMessageContaining("X-PixelByte-Timestamp");
  }

  private static WebhookReceiver<JobNotice> receiver(Instant now) {
    return Muvi.webhook("whsec").withClock(Clock.fixed(now, ZoneOffset.UTC));
  }
}
