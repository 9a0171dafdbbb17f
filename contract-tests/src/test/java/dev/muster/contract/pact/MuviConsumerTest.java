package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static dev.muster.contract.pact.Http.answer;
import static dev.muster.contract.pact.Http.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import dev.muster.core.AuthenticationException;
import dev.muster.core.InsufficientBalanceException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.NotFoundException;
import dev.muster.muvi.MicroCents;
import dev.muster.muvi.Muvi;
import dev.muster.muvi.api.UploadsApi;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.JobSummary;
import dev.muster.muvi.model.PresignedUpload;
import dev.muster.muvi.model.UploadContentType;
import dev.muster.muvi.model.UploadRequest;
import dev.muster.runtime.Phase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the client asks of Muvi, and what it makes of the answers.
 *
 * <p>The slugs of the catalogue are left out: they have slashes, which the comparator that also
 * reads this pact allows in no path parameter.
 */
final class MuviConsumerTest {
  private static final String MODEL = "google/nano-banana";
  private static final Map<String, ?> FOX = Map.of("prompt", "a fox");
  private static final String JOB = "job_abc123def456";
  private static final String URL = "^https?://\\S+$";
  private static final String OUTPUT = "https://cdn.pixelbyte.app/outputs/output_0.png";

  private static final Keyed KEY =
      new Keyed("Authorization", "^Bearer pb_\\S+$", "Bearer pb_test-key");

  @RegisterExtension
  static final PactBook<Muvi> BOOK =
      new PactBook<>("muvi", () -> Muvi.builder().apiKey("pb_test-key"));

  @Test
  void submits() {
    BOOK.play(
        "a submission",
        "submitJob",
        it ->
            it.withRequest(KEY.post("/jobs/submit", MuviConsumerTest::job))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringType("jobId", JOB)
                                .stringType("requestId", "req_789xyz")
                                .stringValue("status", "pending")
                                .integerType("costMicroCents", 40000))),
        muvi -> {
          Job<JobDetail> job = muvi.submit(MODEL, FOX);
          assertThat(job.id()).isEqualTo(JOB);
          assertThat(Muvi.submission(job).costMicroCents()).isEqualTo(40000);
        });
  }

  @Test
  void takesTheIdOutOfAnEnvelope() {
    BOOK.play(
        "a submission that is answered in an envelope",
        "submitJob",
        it ->
            it.state("answers come in envelopes")
                .withRequest(KEY.post("/jobs/submit", MuviConsumerTest::job))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.booleanValue("success", true)
                                .object("data", data -> data.stringType("jobId", JOB)))),
        muvi -> assertThat(muvi.submit(MODEL, FOX).id()).isEqualTo(JOB));
  }

  @ParameterizedTest
  @CsvSource({"pending,PENDING", "processing,RUNNING"})
  void waitsForAJobThatIs(String status, Phase phase) {
    BOOK.play(
        "a poll of a job that is " + status,
        "getJob",
        it -> poll(it, status).willRespondWith(answer(200, body -> told(body, status))),
        muvi -> assertThat(Polled.once(muvi.resume(JOB)).phase()).isEqualTo(phase));
  }

  @Test
  void givesTheOutputsOfACompletedJob() {
    BOOK.play(
        "a poll of a job that is completed",
        "getJob",
        it -> poll(it, "completed").willRespondWith(answer(200, MuviConsumerTest::completed)),
        muvi -> assertThat(muvi.resume(JOB).await().outputs()).hasSize(1));
  }

  @Test
  void givesTheOutputsOfACompletedJobOutOfAnEnvelope() {
    BOOK.play(
        "a poll of a completed job that is answered in an envelope",
        "getJob",
        it ->
            poll(it.state("answers come in envelopes"), "completed")
                .willRespondWith(answer(200, data(MuviConsumerTest::completed))),
        muvi ->
            assertThat(muvi.resume(JOB).await().outputs())
                .singleElement()
                .satisfies(output -> assertThat(output.url()).isEqualTo(OUTPUT)));
  }

  @Test
  void tellsWhyAJobFailed() {
    BOOK.play(
        "a poll of a job that is failed",
        "getJob",
        it ->
            poll(it, "failed")
                .willRespondWith(
                    answer(
                        200,
                        body -> {
                          told(body, "failed");
                          body.object(
                              "error",
                              error ->
                                  error
                                      .stringType("code", "GENERATION_FAILED")
                                      .stringType("message", "The model gave up"));
                        })),
        muvi ->
            assertThatThrownBy(() -> muvi.resume(JOB).await())
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("The model gave up"));
  }

  @Test
  void tellsThatAJobWasCancelled() {
    BOOK.play(
        "a poll of a job that is cancelled",
        "getJob",
        it -> poll(it, "cancelled").willRespondWith(answer(200, body -> told(body, "cancelled"))),
        muvi ->
            assertThatThrownBy(() -> muvi.resume(JOB).await())
                .isInstanceOf(JobCancelledException.class));
  }

  @Test
  void tellsThePrice() {
    BOOK.play(
        "an estimate",
        "estimateJob",
        it ->
            it.withRequest(KEY.post("/jobs/estimate", MuviConsumerTest::job))
                .willRespondWith(
                    answer(200, body -> body.integerType("estimatedCostMicroCents", 40000))),
        muvi -> assertThat(muvi.price(MODEL, FOX)).isEqualTo(new MicroCents(40000)));
  }

  @Test
  void listsTheJobsOfAStatus() {
    BOOK.play(
        "the list of completed jobs",
        "listJobs",
        it ->
            it.state("a job", Map.of("status", "completed"))
                .withRequest(
                    request ->
                        KEY.in(
                            request
                                .method("GET")
                                .path("/jobs")
                                .queryParameter("status", "completed")))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.minArrayLike(
                                    "jobs",
                                    1,
                                    job ->
                                        job.stringType("jobId", JOB)
                                            .stringValue("status", "completed"))
                                .booleanValue("hasMore", false))),
        muvi ->
            assertThat(muvi.jobs(JobStatus.COMPLETED, null))
                .extracting(JobSummary::jobId)
                .containsExactly(JOB));
  }

  @Test
  void hasAPlaceMadeForAFile() {
    BOOK.play(
        "a place for a file",
        "presignUpload",
        it ->
            it.withRequest(
                    KEY.post(
                        "/uploads/presign",
                        body ->
                            body.stringType("filename", "fox.png")
                                .stringValue("contentType", "image/png")))
                .willRespondWith(
                    answer(
                        200,
                        data(
                            data ->
                                data.stringMatcher("uploadUrl", URL, OUTPUT)
                                    .stringMatcher("fileUrl", URL, OUTPUT)
                                    .integerType("maxSize", 10485760)))),
        muvi -> {
          UploadRequest fox =
              UploadRequest.builder()
                  .filename("fox.png")
                  .contentType(UploadContentType.IMAGE_PNG)
                  .build();
          PresignedUpload place =
              muvi.reply(muvi.api(UploadsApi.class).presignUpload(fox)).body().data();
          assertThat(place.maxSize()).isEqualTo(10485760);
        });
  }

  @Test
  void tellsThatTheKeyIsNotValid() {
    BOOK.play(
        "a submission with a key that is not valid",
        "submitJob",
        it ->
            it.state("only known keys are accepted")
                .withRequest(KEY.post("/jobs/submit", MuviConsumerTest::job))
                .willRespondWith(answer(401, body -> error(body, "INVALID_API_KEY"))),
        muvi ->
            assertThatThrownBy(() -> muvi.submit(MODEL, FOX))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("INVALID_API_KEY"));
  }

  @Test
  void tellsThatTheBalanceDoesNotSuffice() {
    BOOK.play(
        "a submission without enough money",
        "submitJob",
        it ->
            it.state("an account", Map.of("balance", "0"))
                .withRequest(KEY.post("/jobs/submit", MuviConsumerTest::job))
                .willRespondWith(answer(402, body -> error(body, "INSUFFICIENT_BALANCE"))),
        muvi ->
            assertThatThrownBy(() -> muvi.submit(MODEL, FOX))
                .isInstanceOf(InsufficientBalanceException.class));
  }

  @Test
  void tellsThatAModelIsNotKnown() {
    BOOK.play(
        "a submission to a model that does not exist",
        "submitJob",
        it ->
            it.withRequest(
                    KEY.post(
                        "/jobs/submit",
                        body ->
                            body.stringValue("model", "nobody/nothing")
                                .object("input", input -> input.stringType("prompt", "a fox"))))
                .willRespondWith(answer(404, body -> error(body, "MODEL_NOT_FOUND"))),
        muvi ->
            assertThatThrownBy(() -> muvi.submit("nobody/nothing", FOX))
                .isInstanceOf(NotFoundException.class));
  }

  private static HttpInteractionBuilder poll(HttpInteractionBuilder it, String status) {
    return it.state("a job", Map.of("status", status))
        .withRequest(KEY.get(fromProviderState("/jobs/${jobId}", "/jobs/" + JOB)));
  }

  private static void job(LambdaDslObject body) {
    body.stringValue("model", MODEL).object("input", input -> input.stringType("prompt", "a fox"));
  }

  private static void told(LambdaDslObject body, String status) {
    body.stringType("jobId", JOB).stringValue("status", status);
  }

  private static void completed(LambdaDslObject body) {
    told(body, "completed");
    body.minArrayLike("outputs", 1, output -> output.stringMatcher("url", URL, OUTPUT));
  }

  private static void error(LambdaDslObject body, String code) {
    body.object("error", error -> error.stringValue("code", code).stringType("message", "No luck"));
  }
}
