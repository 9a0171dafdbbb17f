package dev.muster.musicai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.ApiException;
import dev.muster.core.ConfigurationException;
import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.ProtocolException;
import dev.muster.core.ServerException;
import dev.muster.core.Stage;
import dev.muster.core.Upload;
import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobRequest;
import dev.muster.musicai.model.JobStatus;
import dev.muster.musicai.model.JobWorkflow;
import dev.muster.musicai.model.WorkflowInfo;
import dev.muster.musicai.model.WorkflowReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusicAiTest {
  private static final String KEY = "key-of-mine-0123456789";
  private static final String ID = "2e35babc-91c4-4121-89f4-5a2acf956b28";
  private static final String CREATED = "{\"id\":\"" + ID + "\"}";
  private static final String STEMS = "music-ai/stems-vocals-accompaniment";
  private static final Map<String, ?> SONG = Map.of("inputUrl", "https://music.ai/demo.ogg");

  @RegisterExtension final Stage stage = new Stage();
  private MusicAi music;

  @BeforeEach
  void open() {
    music = stage.open(MusicAi.builder().apiKey(KEY), "/api");
  }

  private static String job(String status, String more) {
    return "{\"id\":\"" + ID + "\",\"status\":\"" + status + "\"" + more + "}";
  }

  private static String workflow(String slug) {
    return "{\"id\":\"w-" + slug + "\",\"slug\":\"" + slug + "\"}";
  }

  private JobDetail made(Map<String, ?> result) {
    return JobDetail.builder()
        .id(ID)
        .status(JobStatus.SUCCEEDED)
        .result(new LinkedHashMap<>(result))
        .build();
  }

  @Test
  void runsAWorkflowAndWaits() throws Exception {
    stage.answer(200, CREATED);
    stage.answer(200, job("QUEUED", ",\"result\":null,\"startedAt\":null"));
    stage.answer(200, job("STARTED", ""));
    stage.answer(200, job("SUCCEEDED", ",\"result\":{\"vocals\":\"https://cdn.example/v.wav\"}"));

    Job<JobDetail> job = music.submit("My song", STEMS, SONG);
    JobDetail done = job.await();

    assertThat(job.ref()).hasToString("music-ai/getJob/" + ID);
    assertThat(MusicAi.results(done))
        .containsExactly(Map.entry("vocals", new Result.File("https://cdn.example/v.wav")));
    RecordedRequest submit = stage.request();
    assertThat(submit.getRequestLine()).isEqualTo("POST /api/job HTTP/1.1");
    assertThat(submit.getHeaders().get("Authorization")).isEqualTo(KEY);
    assertThat(submit.getBody().utf8())
        .isEqualTo(
            "{\"name\":\"My song\",\"workflow\":\"music-ai/stems-vocals-accompaniment\","
                + "\"params\":{\"inputUrl\":\"https://music.ai/demo.ogg\"}}");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/job/" + ID + " HTTP/1.1");
  }

  @Test
  void sendsMetadataAsItIs() throws Exception {
    stage.answer(200, CREATED);
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("user", 123);
    metadata.put("price", 0.5);
    metadata.put("tag", "demo");
    metadata.put("paid", true);
    music.submit(
        JobRequest.builder()
            .name("a")
            .workflow(STEMS)
            .params(Map.of())
            .metadata(MusicAi.metadata(metadata))
            .copyResultsTo(Map.of("vocals", "https://storage.example/v?signature=1"))
            .build());
    assertThat(stage.request().getBody().utf8())
        .contains("\"metadata\":{\"user\":123,\"price\":0.5,\"tag\":\"demo\",\"paid\":true}")
        .contains("\"copyResultsTo\":{\"vocals\":\"https://storage.example/v?signature=1\"}");
  }

  @Test
  void refusesMetadataThatTheProviderDoesNotKnow() {
    assertThatThrownBy(() -> MusicAi.metadata(Map.of("list", List.of())))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("'list'");
  }

  @Test
  void tellsWhyAJobFailed() {
    stage.answer(200, CREATED);
    stage.answer(
        200,
        job(
            "FAILED",
            ",\"error\":{\"code\":\"BAD_INPUT\",\"title\":\"Invalid input\",\"message\":\"Not audio\"}"));
    assertThatThrownBy(() -> music.submit("a", STEMS, SONG).await())
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining(ID)
        .hasMessageContaining("Not audio");
  }

  @Test
  void saysThatAJobCannotBeCancelledAtTheProvider() {
    Job<JobDetail> job = music.resume(ID);
    assertThat(job.isCancellable()).isFalse();
    assertThatThrownBy(job::cancel).isInstanceOf(UnsupportedOperationException.class);
    assertThat(stage.requests()).isZero();
  }

  @Test
  void readsAWorkflowAsObjectAndAsSlug() {
    stage.answer(
        200,
        "["
            + job("QUEUED", ",\"workflow\":{\"id\":\"w1\",\"name\":\"Stems\"}")
            + ","
            + job("QUEUED", ",\"workflow\":\"music-ai/generate-chords\",\"app\":\"Default\"")
            + "]");
    List<JobWorkflow> workflows = music.jobs().map(JobDetail::workflow).toList();
    assertThat(workflows)
        .containsExactly(
            WorkflowReference.builder().id("w1").name("Stems").build(),
            new JobWorkflow.OfString("music-ai/generate-chords"));
  }

  @Test
  void tellsFilesFromValuesAndFromWhatWentElsewhere() {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("Kick drum", "https://cdn.example/kick.wav");
    result.put("bpm", "120");
    result.put("beats", 4);
    result.put("vocals", "[custom storage]");
    result.put("key", null);
    assertThat(MusicAi.results(made(result)))
        .containsExactly(
            Map.entry("Kick drum", new Result.File("https://cdn.example/kick.wav")),
            Map.entry("bpm", new Result.Plain("120")),
            Map.entry("beats", new Result.Plain(4)),
            Map.entry("vocals", new Result.Elsewhere()),
            Map.entry("key", new Result.Plain(null)));
    assertThat(new Result.File("https://cdn.example/v?signature=1")).hasToString("File");
  }

  @Test
  void hasNoResultsBeforeTheEnd() {
    JobDetail queued = JobDetail.builder().id(ID).status(JobStatus.QUEUED).build();
    assertThat(MusicAi.results(queued)).isEmpty();
  }

  @Test
  void savesOnlyTheFilesUnderHarmlessNames(@TempDir Path folder) throws Exception {
    stage.answer(new MockResponse.Builder().code(200).body("kick").build());
    stage.answer(new MockResponse.Builder().code(200).body("out").build());
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("Kick drum", stage.url("/out/1.wav"));
    result.put("../../escape", stage.url("/out/2.wav"));
    result.put("bpm", "120");

    Map<String, Path> files = music.save(made(result), folder);

    assertThat(files.keySet()).containsExactly("Kick drum", "../../escape");
    assertThat(files.values()).allSatisfy(file -> assertThat(file.getParent()).isEqualTo(folder));
    assertThat(Files.readString(files.get("Kick drum"))).isEqualTo("kick");
    assertThat(files.get("Kick drum").getFileName()).hasToString("Kick drum.wav");
    assertThat(stage.request().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void uploadsWithoutShowingTheKeyToTheStore() throws Exception {
    stage.answer(
        200,
        "{\"uploadUrl\":\"%s\",\"downloadUrl\":\"https://storage.example/song?signature=2\"}"
            .formatted(stage.url("/moises/1?signature=1")));
    stage.answer(new MockResponse.Builder().code(200).build());

    String url = music.upload(Upload.of(new byte[] {1, 2, 3}, "song.mp3"));

    assertThat(url).isEqualTo("https://storage.example/song?signature=2");
    assertThat(stage.request().getRequestLine()).isEqualTo("GET /api/upload HTTP/1.1");
    RecordedRequest put = stage.request();
    assertThat(put.getRequestLine()).isEqualTo("PUT /moises/1?signature=1 HTTP/1.1");
    assertThat(put.getHeaders().get("Authorization")).isNull();
    assertThat(put.getHeaders().get("Content-Type")).isEqualTo("audio/mpeg");
  }

  @Test
  void repeatsFiltersInsteadOfJoiningThem() throws Exception {
    stage.answer(200, "[]");
    JobFilter filter =
        JobFilter.ALL
            .statuses(JobStatus.QUEUED, JobStatus.STARTED)
            .workflows("audio-encoder", "stem-separation")
            .batch("my-batch");
    assertThat(music.jobs(filter)).isEmpty();
    assertThat(stage.request().getRequestLine())
        .isEqualTo(
            "GET /api/job?status=QUEUED&status=STARTED&workflow=audio-encoder"
                + "&workflow=stem-separation&batchName=my-batch HTTP/1.1");
  }

  @Test
  void goesOnUntilAPageIsShort() throws Exception {
    stage.answer(200, "[" + String.join(",", Collections.nCopies(100, job("QUEUED", ""))) + "]");
    stage.answer(200, "[" + job("STARTED", "") + "]");
    assertThat(music.jobs()).hasSize(101);
    assertThat(stage.request().getUrl().queryParameter("page")).isNull();
    assertThat(stage.request().getUrl().queryParameter("page")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listsWorkflowsWhetherOrNotTheyAreWrapped(boolean wrapped) throws Exception {
    String page =
        IntStream.range(0, 100).mapToObj(i -> workflow("w" + i)).collect(Collectors.joining(","));
    for (String items : List.of(page, workflow("last"))) {
      stage.answer(200, wrapped ? "{\"workflows\":[" + items + "]}" : "[" + items + "]");
    }
    assertThat(music.workflows().map(WorkflowInfo::slug)).hasSize(101).endsWith("last");
    stage.request();
    assertThat(stage.request().getUrl().queryParameter("page")).isEqualTo("1");
  }

  @Test
  void saysThatAListHasAFormThatIsNotKnown() {
    stage.answer(200, "{\"items\":[]}");
    assertThatThrownBy(() -> music.workflows().toList()).isInstanceOf(ProtocolException.class);
  }

  @Test
  void deletesAJob() throws Exception {
    stage.answer(200, CREATED);
    music.delete(ID);
    assertThat(stage.request().getRequestLine()).isEqualTo("DELETE /api/job/" + ID + " HTTP/1.1");
  }

  @Test
  void tellsTheApplication() {
    stage.answer(200, "{\"id\":\"app-1\",\"name\":\"Default Application\"}");
    assertThat(music.application().name()).isEqualTo("Default Application");
  }

  @ParameterizedTest
  @CsvSource({
    "404,NOT_FOUND,dev.muster.core.NotFoundException",
    "422,VALIDATION_ERROR,dev.muster.core.ValidationException",
  })
  void tellsProblemsApart(int status, String code, Class<? extends ApiException> expected) {
    stage.answer(status, "{\"code\":\"" + code + "\",\"message\":\"No luck\"}");
    ApiException refused =
        catchThrowableOfType(expected, () -> music.submit("a", "no-such-workflow", SONG));
    assertThat(refused.error().code()).isEqualTo(code);
    assertThat(refused).hasMessageContaining("No luck");
  }

  @Test
  void neverMakesAJobAgainAfterAServerError() {
    stage.answer(503, "").answer(200, CREATED);
    assertThatThrownBy(() -> music.submit("a", STEMS, SONG)).isInstanceOf(ServerException.class);
    assertThat(stage.requests()).isEqualTo(1);
  }

  @Test
  void makesAJobAgainThatWasRefusedForTheRate() {
    stage.answer(429, "{}", "Retry-After: 0").answer(200, CREATED);
    assertThat(music.submit("a", STEMS, SONG).id()).isEqualTo(ID);
    assertThat(stage.requests()).isEqualTo(2);
  }
}
