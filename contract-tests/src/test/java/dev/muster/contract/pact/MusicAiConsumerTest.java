package dev.muster.contract.pact;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonArrayMinLike;
import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static dev.muster.contract.pact.Http.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import dev.muster.core.AuthenticationException;
import dev.muster.core.JobFailedException;
import dev.muster.core.NotFoundException;
import dev.muster.musicai.JobFilter;
import dev.muster.musicai.MusicAi;
import dev.muster.musicai.Result;
import dev.muster.musicai.api.FilesApi;
import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobStatus;
import dev.muster.musicai.model.JobWorkflow;
import dev.muster.musicai.model.WorkflowReference;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the client asks of Music.ai, and what it makes of the answers. */
final class MusicAiConsumerTest {
  private static final String ID = "2e35babc-91c4-4121-89f4-5a2acf956b28";
  private static final String WORKFLOW = "my-workflow-id";
  private static final Map<String, ?> SONG = Map.of("inputUrl", "https://music.ai/demo.ogg");
  private static final String URL = "^https?://\\S+$";
  private static final String VOCALS = "https://cdn.music.ai/something/vocals.wav";

  private static final Keyed KEY = new Keyed("Authorization", "^\\S+$", "test-key");

  @RegisterExtension
  static final PactBook<MusicAi> BOOK =
      new PactBook<>("music-ai", () -> MusicAi.builder().apiKey("test-key"));

  @Test
  void runsAWorkflow() {
    BOOK.play(
        "a new job",
        "createJob",
        it ->
            it.withRequest(KEY.post("/job", body -> job(body, WORKFLOW)))
                .willRespondWith(answer(200, body -> body.stringType("id", ID))),
        music -> assertThat(music.submit("My job 123", WORKFLOW, SONG).id()).isEqualTo(ID));
  }

  @Test
  void tellsThatAWorkflowIsNotKnown() {
    BOOK.play(
        "a new job of a workflow that does not exist",
        "createJob",
        it ->
            it.withRequest(KEY.post("/job", body -> job(body, "no-such-workflow")))
                .willRespondWith(answer(404, body -> body.stringType("message", "Not found"))),
        music ->
            assertThatThrownBy(() -> music.submit("My job 123", "no-such-workflow", SONG))
                .isInstanceOf(NotFoundException.class));
  }

  @ParameterizedTest
  @CsvSource({"QUEUED,PENDING", "STARTED,RUNNING"})
  void waitsForAJobThatIs(String status, Phase phase) {
    BOOK.play(
        "a poll of a job that is " + status,
        "getJob",
        it -> poll(it, status).willRespondWith(answer(200, body -> told(body, status))),
        music -> assertThat(Polled.once(music.resume(ID)).phase()).isEqualTo(phase));
  }

  @Test
  void givesTheResultsOfAJobThatHasSucceeded() {
    BOOK.play(
        "a poll of a job that is SUCCEEDED",
        "getJob",
        it ->
            poll(it, "SUCCEEDED")
                .willRespondWith(
                    answer(
                        200,
                        body -> {
                          told(body, "SUCCEEDED");
                          body.object(
                              "workflow",
                              workflow ->
                                  workflow.stringType("id", "w1").stringType("name", "Stems"));
                          body.object(
                              "result", result -> result.stringMatcher("vocals", URL, VOCALS));
                        })),
        music -> {
          JobDetail job = music.resume(ID).await();
          assertThat(MusicAi.results(job)).containsEntry("vocals", new Result.File(VOCALS));
          assertThat(job.workflow()).isInstanceOf(WorkflowReference.class);
        });
  }

  @Test
  void readsAWorkflowThatIsOnlyItsSlug() {
    BOOK.play(
        "a poll of a job that tells its workflow as a slug",
        "getJob",
        it ->
            poll(it.state("answers are of the newer form"), "QUEUED")
                .willRespondWith(
                    answer(
                        200,
                        body -> {
                          told(body, "QUEUED");
                          body.stringType("workflow", WORKFLOW);
                        })),
        music ->
            assertThat(Polled.once(music.resume(ID)).answer().workflow())
                .isEqualTo(new JobWorkflow.OfString(WORKFLOW)));
  }

  @Test
  void tellsWhyAJobFailed() {
    BOOK.play(
        "a poll of a job that is FAILED",
        "getJob",
        it ->
            poll(it, "FAILED")
                .willRespondWith(
                    answer(
                        200,
                        body -> {
                          told(body, "FAILED");
                          body.object(
                              "error",
                              error ->
                                  error
                                      .stringType("code", "BAD_INPUT")
                                      .stringType("message", "Not audio"));
                        })),
        music ->
            assertThatThrownBy(() -> music.resume(ID).await())
                .isInstanceOf(JobFailedException.class)
                .hasMessageContaining("Not audio"));
  }

  @Test
  void listsJobsOfSeveralStatuses() {
    BOOK.play(
        "the list of jobs that are not done",
        "listJobs",
        it ->
            it.state("a job", Map.of("status", "STARTED"))
                .withRequest(
                    request ->
                        KEY.in(
                            request
                                .method("GET")
                                .path("/job")
                                .queryParameter("status", List.of("QUEUED", "STARTED"))))
                .willRespondWith(
                    answer(
                        200,
                        newJsonArrayMinLike(1, jobs -> jobs.object(job -> told(job, "STARTED")))
                            .build())),
        music ->
            assertThat(music.jobs(JobFilter.ALL.statuses(JobStatus.QUEUED, JobStatus.STARTED)))
                .extracting(JobDetail::id)
                .containsExactly(ID));
  }

  @Test
  void deletesAJob() {
    BOOK.play(
        "the deletion of a job",
        "deleteJob",
        it ->
            it.state("a job", Map.of("status", "SUCCEEDED"))
                .withRequest(
                    request ->
                        KEY.in(
                            request
                                .method("DELETE")
                                .path(fromProviderState("/job/${jobId}", "/job/" + ID))))
                .willRespondWith(answer(200, body -> body.stringType("id", ID))),
        music -> music.delete(ID));
  }

  @Test
  void hasAPlaceMadeForAFile() {
    BOOK.play(
        "a place for a file",
        "prepareUpload",
        it ->
            it.withRequest(KEY.get("/upload"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.stringMatcher("uploadUrl", URL, VOCALS)
                                .stringMatcher("downloadUrl", URL, VOCALS))),
        music ->
            assertThat(music.reply(music.api(FilesApi.class).prepareUpload()).body().downloadUrl())
                .isEqualTo(VOCALS));
  }

  @Test
  void listsWorkflows() {
    BOOK.play(
        "the list of workflows",
        "listWorkflows",
        it ->
            it.withRequest(KEY.get("/workflow"))
                .willRespondWith(
                    answer(
                        200,
                        body ->
                            body.minArrayLike(
                                "workflows",
                                1,
                                workflow ->
                                    workflow.stringType("id", "w1").stringType("slug", WORKFLOW)))),
        music ->
            assertThat(music.workflows())
                .singleElement()
                .satisfies(workflow -> assertThat(workflow.slug()).isEqualTo(WORKFLOW)));
  }

  @Test
  void tellsTheApplication() {
    BOOK.play(
        "the application",
        "getApplication",
        it ->
            it.withRequest(KEY.get("/application"))
                .willRespondWith(
                    answer(200, body -> body.stringType("id", "a1").stringType("name", "Default"))),
        music -> assertThat(music.application().name()).isEqualTo("Default"));
  }

  @Test
  void tellsThatTheKeyIsNotValid() {
    BOOK.play(
        "a request with a key that is not valid",
        "getApplication",
        it ->
            it.state("only known keys are accepted")
                .withRequest(KEY.get("/application"))
                .willRespondWith(answer(401, body -> body.stringType("message", "Bad key"))),
        music ->
            assertThatThrownBy(music::application)
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("Bad key"));
  }

  private static HttpInteractionBuilder poll(HttpInteractionBuilder it, String status) {
    return it.state("a job", Map.of("status", status))
        .withRequest(KEY.get(fromProviderState("/job/${jobId}", "/job/" + ID)));
  }

  private static void job(LambdaDslObject body, String workflow) {
    body.stringType("name", "My job 123")
        .stringValue("workflow", workflow)
        .object("params", params -> params.stringType("inputUrl", "https://music.ai/demo.ogg"));
  }

  private static void told(LambdaDslObject body, String status) {
    body.stringType("id", ID).stringValue("status", status);
  }
}
