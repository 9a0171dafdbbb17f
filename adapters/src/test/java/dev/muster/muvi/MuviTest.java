package dev.muster.muvi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.ApiException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobRef;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.Stage;
import dev.muster.muvi.model.ErrorCode;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.JobSummary;
import dev.muster.muvi.model.OutputFile;
import dev.muster.muvi.model.Submission;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuviTest {
  private static final String KEY = "pb_key-of-mine-0123456789";
  private static final String MODEL = "google/nano-banana";
  private static final Map<String, ?> FOX = Map.of("prompt", "a fox");
  private static final String ACCEPTED =
      """
      {"jobId":"job_1","requestId":"req_1","status":"pending",
       "estimatedCompletionTime":"2026-02-18T15:30:00Z","costMicroCents":500000}""";
  private static final String PENDING = "{\"jobId\":\"job_1\",\"status\":\"pending\"}";
  private static final String COMPLETED =
      """
      {"jobId":"job_1","status":"completed","progress":100,"output":"https://cdn.example/a.png",
       "outputs":[{"url":"https://cdn.example/a.png","type":"image","thumbnail":null}],
       "error":null,"createdAt":"2026-02-18T15:00:00Z","completedAt":"2026-02-18T15:02:30Z"}""";
  private static final String FAILED =
      """
      {"jobId":"job_1","status":"failed","output":null,"outputs":null,
       "error":{"code":"GENERATION_FAILED","message":"The model gave up"}}""";

  @RegisterExtension final Stage stage = new Stage();
  private Muvi muvi;

  @BeforeEach
  void open() {
    muvi = stage.open(Muvi.builder().apiKey(KEY), "/v1");
  }

  private static String enveloped(String data) {
    return "{\"success\":true,\"data\":" + data + ",\"requestId\":\"req_2\"}";
  }

  private static String error(String code) {
    return "{\"success\":false,\"error\":{\"code\":\"%s\",\"message\":\"No luck\"},\"requestId\":\"req_9\"}"
        .formatted(code);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void submitsAndWaitsWhetherOrNotAnswersComeInAnEnvelope(boolean envelope) throws Exception {
    for (String answer : List.of(ACCEPTED, PENDING, COMPLETED)) {
      stage.answer(200, envelope ? enveloped(answer) : answer);
    }
    Job<JobDetail> job = muvi.submit(MODEL, FOX);
    assertThat(job.id()).isEqualTo("job_1");
    assertThat(job.phase()).isEqualTo(Phase.PENDING);
    assertThat(job.ref()).hasToString("muvi/getJob/job_1");
    assertThat(job.isCancellable()).isTrue();

    JobDetail done = job.await();

    assertThat(done.outputs())
        .extracting(OutputFile::url)
        .containsExactly("https://cdn.example/a.png");
    RecordedRequest submit = stage.request();
    assertThat(submit.getRequestLine()).isEqualTo("POST /v1/jobs/submit HTTP/1.1");
    assertThat(submit.getHeaders().get("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(submit.getBody().utf8())
        .isEqualTo("{\"model\":\"google/nano-banana\",\"input\":{\"prompt\":\"a fox\"}}");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /v1/jobs/job_1 HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatAJobCosts(boolean envelope) {
    stage.answer(200, envelope ? enveloped(ACCEPTED) : ACCEPTED);

    Submission submission = Muvi.submission(muvi.submit(MODEL, FOX));

    assertThat(submission.requestId()).isEqualTo("req_1");
    assertThat(new MicroCents(submission.costMicroCents()).usd()).isEqualByComparingTo("0.50");
  }

  @Test
  void knowsNoSubmissionOfAResumedJob() {
    assertThat(Muvi.submission(muvi.resume("job_1"))).isNull();
  }

  @Test
  void sendsTheVersionAndTheWebhook() throws Exception {
    stage.answer(200, ACCEPTED);
    muvi.submit(
        JobRequest.builder()
            .model(MODEL)
            .version("v1.0")
            .input(Map.of("prompt", "a fox", "duration", 8, "has_sound", true))
            .webhookUrl("https://example.com/hook")
            .build());
    assertThat(stage.request().getBody().utf8())
        .contains("\"version\":\"v1.0\"", "\"duration\":8", "\"has_sound\":true")
        .endsWith("\"webhookUrl\":\"https://example.com/hook\"}");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhyAJobFailed(boolean envelope) {
    stage.answer(200, ACCEPTED).answer(200, envelope ? enveloped(FAILED) : FAILED);
    Job<JobDetail> job = muvi.submit(MODEL, FOX);
    assertThatThrownBy(job::await)
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining("job_1")
        .hasMessageContaining("The model gave up");
    assertThat(job.last().error().code()).isEqualTo("GENERATION_FAILED");
  }

  @Test
  void asksTheProviderToCancel() throws Exception {
    stage.answer(200, ACCEPTED).answer(200, "{\"jobId\":\"job_1\",\"status\":\"cancelled\"}");
    stage.answer(200, "{\"jobId\":\"job_1\",\"status\":\"cancelled\"}");
    Job<JobDetail> job = muvi.submit(MODEL, FOX);
    job.cancel();
    assertThatThrownBy(job::await).isInstanceOf(JobCancelledException.class);
    stage.request();
    assertThat(stage.request().getRequestLine()).isEqualTo("POST /v1/jobs/job_1/cancel HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatACancellationPaysBack(boolean envelope) {
    String answer = "{\"jobId\":\"job_1\",\"status\":\"cancelled\",\"refundedMicroCents\":500000}";
    stage.answer(200, envelope ? enveloped(answer) : answer);
    assertThat(muvi.cancel("job_1").refundedMicroCents()).isEqualTo(500_000);
  }

  @Test
  void tellsThatAJobCannotBeCancelledAnyMore() {
    stage.answer(400, error("JOB_CANNOT_BE_CANCELLED"));
    ApiException refused = catchThrowableOfType(ApiException.class, () -> muvi.cancel("job_1"));
    assertThat(refused.error().code()).isEqualTo("JOB_CANNOT_BE_CANCELLED");
    assertThat(refused.error().requestId()).isEqualTo("req_9");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsThePrice(boolean envelope) throws Exception {
    String answer =
        """
        {"baseCostMicroCents":500000,"estimatedCostMicroCents":400000,"hasDiscount":true,
         "discounted":{"type":"volume","percentage":20,"savedMicroCents":100000}}""";
    stage.answer(200, envelope ? enveloped(answer) : answer);
    assertThat(muvi.price(MODEL, FOX).usd()).isEqualByComparingTo("0.4");
    assertThat(stage.request().getRequestLine()).isEqualTo("POST /v1/jobs/estimate HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void walksThroughTheJobsPageByPage(boolean envelope) throws Exception {
    String first =
        "{\"jobs\":[{\"jobId\":\"a\",\"status\":\"completed\"}],\"nextCursor\":\"c=1\",\"hasMore\":true}";
    String last =
        "{\"jobs\":[{\"jobId\":\"b\",\"status\":\"completed\"}],\"nextCursor\":null,\"hasMore\":false}";
    stage.answer(200, envelope ? enveloped(first) : first);
    stage.answer(200, envelope ? enveloped(last) : last);
    assertThat(muvi.jobs(JobStatus.COMPLETED, MODEL))
        .extracting(JobSummary::jobId)
        .containsExactly("a", "b");
    assertThat(stage.request().getRequestLine())
        .isEqualTo("GET /v1/jobs?status=completed&modelId=google%2Fnano-banana HTTP/1.1");
    assertThat(stage.request().getUrl().queryParameter("cursor")).isEqualTo("c=1");
  }

  @Test
  void saysThatAListHasAFormThatIsNotKnown() {
    stage.answer(200, "{\"items\":[]}");
    assertThatThrownBy(() -> muvi.jobs().toList()).isInstanceOf(ProtocolException.class);
  }

  @Test
  void saysThatAnAnswerHasAFormThatIsNotKnown() {
    stage.answer(200, "{\"price\":3}");
    assertThatThrownBy(() -> muvi.price(MODEL, FOX))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("estimateJob");
  }

  @ParameterizedTest
  @CsvSource({
    "401,INVALID_API_KEY,dev.muster.core.AuthenticationException",
    "402,INSUFFICIENT_BALANCE,dev.muster.core.InsufficientBalanceException",
    "404,MODEL_NOT_FOUND,dev.muster.core.NotFoundException",
  })
  void tellsProblemsApart(int status, String code, Class<? extends ApiException> expected) {
    stage.answer(status, error(code));
    ApiException refused = catchThrowableOfType(expected, () -> muvi.submit(MODEL, FOX));
    assertThat(refused.error().code()).isEqualTo(code);
    assertThat(new ErrorCode(refused.error().code()).known().name()).isEqualTo(code);
    assertThat(refused).hasMessageContaining("No luck");
  }

  @Test
  void submitsAgainOnlyWhatCertainlyWasNotQueued() {
    stage.answer(503, error("PUBSUB_PUBLISH_FAILED")).answer(200, ACCEPTED);
    assertThat(muvi.submit(MODEL, FOX).id()).isEqualTo("job_1");
    assertThat(stage.requests()).isEqualTo(2);
  }

  @Test
  void neverSubmitsAgainAfterAnother503() {
    stage.answer(503, error("SOMETHING_ELSE")).answer(200, ACCEPTED);
    assertThatThrownBy(() -> muvi.submit(MODEL, FOX)).isInstanceOf(ServerException.class);
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void resumesOnlyItsOwnJobs() {
    assertThat(muvi.resume(JobRef.parse("muvi/getJob/job_1")).id()).isEqualTo("job_1");
    assertThatThrownBy(() -> muvi.resume(JobRef.parse("muapi/getPredictionResult/job_1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsTheSlashesOfASlug() throws Exception {
    stage.answer(200, "{\"slug\":\"google/veo-3.1-fast/text-to-video\"}");
    muvi.catalogue().model("google/veo-3.1-fast/text-to-video");
    assertThat(stage.request().getRequestLine())
        .isEqualTo("GET /v1/catalog/models/google/veo-3.1-fast/text-to-video HTTP/1.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../jobs", "google/../../jobs", "google?x=1", "", "/google"})
  void refusesASlugThatLeadsElsewhere(String slug) {
    assertThatThrownBy(() -> muvi.catalogue().model(slug))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Not a slug");
  }
}
