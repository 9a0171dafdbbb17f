package dev.muster.miraflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.ApiException;
import dev.muster.core.AuthenticationException;
import dev.muster.core.Budget;
import dev.muster.core.BudgetExceededException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobRef;
import dev.muster.core.NotFoundException;
import dev.muster.core.ProtocolException;
import dev.muster.core.Stage;
import dev.muster.miraflow.model.AspectRatio;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImageEdit;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.ImagesEdit;
import dev.muster.miraflow.model.Inpainting;
import dev.muster.miraflow.model.JobProgress;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.Video;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.miraflow.model.Voice;
import dev.muster.runtime.Phase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiraflowTest {
  private static final String KEY = "key-of-mine-0123456789";
  private static final String ACCEPTED = "{\"result\":\"success\",\"jobId\":\"job-1\"}";
  private static final String IMAGE =
      """
      {"id":"img-1","name":"A fox","prompt":"a fox","createdAt":"2026-01-30T12:00:00.000Z",
       "downloadUrl":"https://s3.example/fox.png?X-Amz-Signature=1","mediaId":"med-1"}""";
  private static final ImagePrompt FOX =
      ImagePrompt.builder().prompt("a fox").name("A fox").build();
  private static final ScriptedVideo HELLO =
      ScriptedVideo.builder().avatarId("ann").name("Hello").text("Hello from the snow.").build();

  @RegisterExtension final Stage stage = new Stage();
  private Miraflow miraflow;

  @BeforeEach
  void open() {
    miraflow = stage.open(Miraflow.builder().apiKey(KEY), "/api");
  }

  private static String status(String status) {
    return "{\"result\":\"success\",\"status\":\"%s\"}".formatted(status);
  }

  @Test
  void generatesAnImage() throws Exception {
    stage.answer(200, ACCEPTED);
    stage.answer(200, status("inference_started"));
    stage.answer(
        200, "{\"result\":\"success\",\"status\":\"inference_working\",\"progress\":\"45%\"}");
    stage.answer(200, IMAGE);
    Job<ImageJob> job =
        miraflow.submit(FOX.toBuilder().aspectRatio(AspectRatio.V16_9).seed(7L).build());
    assertThat(job.ref()).hasToString("miraflow/getJob/job-1");
    assertThat(job.isCancellable()).isFalse();

    List<Phase> phases = Collections.synchronizedList(new ArrayList<>());
    List<String> percents = Collections.synchronizedList(new ArrayList<>());
    job.onProgress(
        news -> {
          phases.add(news.phase());
          if (news.answer() instanceof JobProgress progress && progress.progress() != null) {
            percents.add(progress.progress());
          }
        });
    Image image = miraflow.image(job);

    assertThat(image.mediaId()).isEqualTo("med-1");
    assertThat(image.createdAt()).isEqualTo(Instant.parse("2026-01-30T12:00:00Z"));
    assertThat(phases).containsExactly(Phase.PENDING, Phase.RUNNING, Phase.SUCCEEDED);
    assertThat(percents).containsExactly("45%");
    RecordedRequest submit = stage.request();
    assertThat(submit.getRequestLine()).isEqualTo("POST /api/image/generate HTTP/1.1");
    assertThat(submit.getHeaders().get("x-api-key")).isEqualTo(KEY);
    assertThat(submit.getBody().utf8())
        .isEqualTo("{\"prompt\":\"a fox\",\"name\":\"A fox\",\"aspectRatio\":\"16:9\",\"seed\":7}");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/image/job-1 HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"downloadUrl\":\"https://s3.example/fox.png\"}",
        "{\"result\":\"success\",\"status\":\"inference_complete\",\"downloadUrl\":\"https://s3.example/fox.png\"}",
        "{\"result\":\"success\",\"downloadUrl\":\"https://s3.example/fox.png\",\"size\":17}"
      })
  void knowsAnImageThatIsDoneByItsUrl(String answer) {
    stage.answer(200, ACCEPTED).answer(200, answer);

    assertThat(miraflow.image(miraflow.submit(FOX)).downloadUrl())
        .isEqualTo("https://s3.example/fox.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inference_pondering", "INFERENCE_COMPLETE"})
  void goesOnWaitingThroughStatusesThatNobodyKnows(String status) {
    stage.answer(200, ACCEPTED).answer(200, status(status)).answer(200, IMAGE);

    assertThat(miraflow.image(miraflow.submit(FOX)).id()).isEqualTo("img-1");
  }

  @Test
  void goesOnWaitingThroughAnswersThatNobodyKnows() {
    stage.answer(200, ACCEPTED).answer(200, "{\"queue\":3}").answer(200, IMAGE);

    assertThat(miraflow.image(miraflow.submit(FOX)).id()).isEqualTo("img-1");
  }

  @Test
  void tellsThatAJobOfAnotherKindMadeNoImage() {
    stage.answer(200, status("inference_complete"));
    Job<ImageJob> job = miraflow.resumeImage(JobRef.parse("miraflow/getJob/job-9"));

    assertThatThrownBy(() -> miraflow.image(job))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("job-9")
        .hasMessageContaining("no image");
  }

  @Test
  void tellsAtOnceThatASubmissionIsRefusedWithoutAnHttpError() {
    stage.answer(200, "{\"result\":\"failure\",\"error\":\"Insufficient credits\"}");

    assertThatThrownBy(() -> miraflow.submit(FOX))
        .isInstanceOfSatisfying(
            JobFailedException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo("Insufficient credits");
              assertThat(refused.jobId()).isNull();
            });
    assertThat(stage.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void neverSubmitsAgainWhateverIsAnswered(int status) {
    stage.answer(status, "{\"result\":\"failure\",\"error\":\"Not now\"}", "Retry-After: 0");

    assertThatThrownBy(() -> miraflow.submit(FOX))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("Not now");
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void readsAgainWhatOnlyReads() {
    stage.answer(503, "{}", "Retry-After: 0").answer(200, "{\"videos\":[]}");

    assertThat(miraflow.videos()).isEmpty();
  }

  @Test
  void keepsABudgetByThePriceThatItsUserExpects() {
    Budget budget = Budget.of(BigDecimal.ONE, "credits").withPrice(BigDecimal.ONE);
    Miraflow thrifty = stage.open(Miraflow.builder().apiKey(KEY).budget(budget), "/api");
    stage.answer(200, ACCEPTED);
    thrifty.submit(FOX);

    assertThatThrownBy(() -> thrifty.submit(FOX)).isInstanceOf(BudgetExceededException.class);
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void tellsThatASubmissionIsAnsweredWithNothingKnown() {
    stage.answer(200, "{\"result\":\"success\"}");

    assertThatThrownBy(() -> miraflow.submit(FOX)).isInstanceOf(ProtocolException.class);
  }

  @Test
  void asksForAnImageBeforeAnEditIsSent() {
    ImagePrompt prompt = ImagePrompt.builder().name("Scarf").prompt("A red scarf").build();

    assertThatThrownBy(() -> miraflow.edit(prompt, List.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("no image to edit");
    assertThat(stage.requests()).isZero();
  }

  @Test
  void tellsWhyAJobFailed() {
    stage.answer(200, ACCEPTED).answer(200, "{\"result\":\"failure\",\"error\":\"Too dark\"}");

    assertThatThrownBy(() -> miraflow.submit(HELLO).await())
        .isInstanceOfSatisfying(
            JobFailedException.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo("Too dark");
              assertThat(failed.jobId()).isEqualTo("job-1");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"inference_failed", "inference_error"})
  void takesAFailureThatOnlyTheStatusTells(String status) {
    stage.answer(200, ACCEPTED).answer(200, status(status));

    assertThatThrownBy(() -> miraflow.submit(FOX).await())
        .isInstanceOfSatisfying(
            JobFailedException.class,
            failed -> assertThat(failed.last()).isInstanceOf(JobProgress.class));
  }

  @Test
  void fetchesAVideoByItsOwnId() throws Exception {
    stage.answer(200, ACCEPTED);
    stage.answer(
        200, "{\"result\":\"success\",\"status\":\"inference_complete\",\"videoId\":\"vid-7\"}");
    stage.answer(200, "{\"id\":\"vid-7\",\"createdAt\":\"2026-01-30\"}");
    Job<VideoJob> job = miraflow.submit(HELLO);

    Video video = miraflow.video(job);

    assertThat(video.id()).isEqualTo("vid-7");
    assertThat(video.createdAt()).isEqualTo("2026-01-30");
    assertThat(job.ref()).hasToString("miraflow/getVideoStatus/job-1");
    assertThat(stage.request().getRequestLine()).isEqualTo("POST /api/video/create HTTP/1.1");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/video/job-1/status HTTP/1.1");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/video/vid-7 HTTP/1.1");
  }

  @Test
  void fetchesAVideoByItsJobsIdWhereThatIsAllThatIsTold() throws Exception {
    stage.answer(200, status("inference_complete"));
    stage.answer(200, "{\"id\":\"job-5\",\"createdAt\":\"2026-01-30T12:00:00.000Z\"}");

    Video video =
        miraflow.video(miraflow.resumeVideo(JobRef.parse("miraflow/getVideoStatus/job-5")));

    assertThat(video.createdAt()).isEqualTo("2026-01-30T12:00:00.000Z");
    stage.request();
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/video/job-5 HTTP/1.1");
  }

  @Test
  void doesNotTakeAnImageJobForAVideoJob() {
    JobRef image = JobRef.parse("miraflow/getJob/job-1");

    assertThatThrownBy(() -> miraflow.resumeVideo(image))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("getVideoStatus");
  }

  @Test
  void namesMediaByTheirIds() throws Exception {
    stage.answer(200, ACCEPTED).answer(200, ACCEPTED).answer(200, ACCEPTED);

    miraflow.submit(
        ImageEdit.builder().referenceImageMediaId("m1").prompt("red").name("Red").build());
    miraflow.submit(
        ImagesEdit.builder()
            .referenceImageMediaIds(List.of("m1", "m2"))
            .prompt("both")
            .name("Both")
            .build());
    miraflow.submit(
        Inpainting.builder()
            .originalImageMediaId("m1")
            .maskImageMediaId("m2")
            .prompt("blue")
            .name("Blue")
            .build());

    assertThat(stage.request().getBody().utf8())
        .contains("\"referenceImageMediaId\":\"m1\"", "\"prompt\":\"red\"", "\"name\":\"Red\"");
    assertThat(stage.request().getBody().utf8())
        .contains("\"referenceImageMediaIds\":[\"m1\",\"m2\"]");
    RecordedRequest inpaint = stage.request();
    assertThat(inpaint.getRequestLine()).isEqualTo("POST /api/image/inpaint HTTP/1.1");
    assertThat(inpaint.getBody().utf8())
        .contains("\"originalImageMediaId\":\"m1\"", "\"maskImageMediaId\":\"m2\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"avatars", "voices"})
  void findsTheVoicesUnderEitherName(String name) {
    stage.answer(200, "{\"%s\":[{\"id\":\"1\",\"name\":\"Calm\"}]}".formatted(name));

    assertThat(miraflow.voices()).extracting(Voice::id).containsExactly("1");
  }

  @Test
  void takesListsThatAreNotThereAsEmpty() {
    stage.answer(200, "{}").answer(200, "{}").answer(200, "{}");

    assertThat(miraflow.avatars()).isEmpty();
    assertThat(miraflow.voices()).isEmpty();
    assertThat(miraflow.videos()).isEmpty();
  }

  @Test
  void tellsWhatTheServiceSaysOfAnError() {
    stage.answer(401, "{\"result\":\"failure\",\"error\":\"Invalid API key\"}");
    stage.answer(404, "{\"result\":\"failure\",\"error\":\"Video not found\"}");
    stage.answer(400, "{\"result\":\"failure\",\"error\":\"Insufficient credits\"}");

    assertThatThrownBy(() -> miraflow.avatars())
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("Invalid API key");
    assertThatThrownBy(() -> miraflow.video("no-such"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Video not found");
    assertThatThrownBy(() -> miraflow.submit(FOX))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("Insufficient credits");
  }

  @Test
  void readsItsVariables() throws Exception {
    stage.answer(200, "{\"avatars\":[]}");
    Map<String, String> variables =
        Map.of("MIRAFLOW_API_KEY", KEY, "MIRAFLOW_BASE_URL", stage.url("/elsewhere"));

    try (Miraflow fromEnv = Miraflow.builder().environment(variables).build()) {
      fromEnv.avatars();
    }
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /elsewhere/avatars HTTP/1.1");
  }

  @Test
  void namesTheVariableThatIsMissing() {
    assertThatThrownBy(() -> Miraflow.builder().environment(Map.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("MIRAFLOW_API_KEY");
  }
}
