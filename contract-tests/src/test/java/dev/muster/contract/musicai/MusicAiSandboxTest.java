package dev.muster.contract.musicai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.contract.Played;
import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.NotFoundException;
import dev.muster.core.Upload;
import dev.muster.core.ValidationException;
import dev.muster.musicai.JobFilter;
import dev.muster.musicai.MusicAi;
import dev.muster.musicai.Result;
import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobRequest;
import dev.muster.musicai.model.JobStatus;
import dev.muster.musicai.model.JobWorkflow;
import dev.muster.musicai.model.WorkflowInfo;
import dev.muster.musicai.model.WorkflowReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of Music.ai at work in the sandbox. */
@Timeout(120)
final class MusicAiSandboxTest {
  private static final String STEMS = "music-ai/stems-vocals-accompaniment";

  @RegisterExtension static final Played PLAYED = new Played("music-ai");
  @RegisterExtension static final Played SLOWLY = Played.slowly("music-ai");

  private final MusicAi music = PLAYED.open(MusicAi.builder());

  @Test
  void partsASongIntoItsStems(@TempDir Path folder) throws Exception {
    PLAYED.turnOn("strict-keys");
    String song = music.upload(Upload.of(new byte[] {1, 2, 3}, "song.mp3"));
    JobDetail done = music.submit("My song", STEMS, Map.of("inputUrl", song)).await();

    assertThat(done.name()).isEqualTo("My song");
    assertThat(done.workflowParams()).containsEntry("inputUrl", song);
    assertThat(done.workflow()).isInstanceOf(WorkflowReference.class);
    Map<String, Path> stems = music.save(done, folder);
    assertThat(stems).containsOnlyKeys("vocals", "accompaniments");
    assertThat(Files.size(stems.get("vocals"))).isPositive();
  }

  @Test
  void savesOutputsWhoseNamesHaveSpaces(@TempDir Path folder) {
    JobDetail done = music.submit("My song", "music-ai/stems-drums", Map.of()).await();
    assertThat(music.save(done, folder).keySet())
        .containsExactlyInAnyOrder("Kick drum", "Snare drum", "Other kit");
  }

  @Test
  void tellsAValueBesideTheFilesInTheNewerForm() {
    PLAYED.turnOn("newer-answers");
    JobDetail done = music.submit("My song", "music-ai/generate-chords", Map.of()).await();
    assertThat(done.workflow()).isEqualTo(new JobWorkflow.OfString("music-ai/generate-chords"));
    assertThat(MusicAi.results(done))
        .containsEntry("bpm", new Result.Plain("120"))
        .hasEntrySatisfying("chords", chords -> assertThat(chords).isInstanceOf(Result.File.class));
  }

  @Test
  void tellsWhatAJobWentThrough() {
    MusicAi music = SLOWLY.open(MusicAi.builder());
    Job<JobDetail> job =
        music.submit(
            JobRequest.builder()
                .name("My song")
                .workflow(STEMS)
                .params(Map.of())
                .metadata(MusicAi.metadata(Map.of("user", 123)))
                .build());
    JobDetail queued = music.jobs().findFirst().orElseThrow();
    assertThat(queued.id()).isEqualTo(job.id());
    assertThat(queued.status()).isEqualTo(JobStatus.QUEUED);
    assertThat(queued.startedAt()).isNull();
    assertThat(MusicAi.results(queued)).isEmpty();
    assertThat(((Number) queued.metadata().get("user")).intValue()).isEqualTo(123);
    SLOWLY.pass(Duration.ofMinutes(1));
    JobDetail done = job.await();
    assertThat(done.startedAt()).isAfter(done.createdAt());
    assertThat(done.completedAt()).isAfter(done.startedAt());
  }

  @Test
  void tellsWhyAJobFailed() {
    assertThatThrownBy(() -> music.submit("muster:fail", STEMS, Map.of()).await())
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining("could not be read as audio");
  }

  @Test
  void listsWhatFiltersLetThrough() {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      stems.add(0, music.submit("Song " + i, STEMS, Map.of()).id());
      music.submit("muster:fail", "music-ai/stems-drums", Map.of());
    }
    assertThat(music.jobs(JobFilter.ALL.workflows(STEMS, "my-workflow-id")))
        .extracting(JobDetail::id)
        .containsExactlyElementsOf(stems);
    assertThat(music.jobs(JobFilter.ALL.statuses(JobStatus.SUCCEEDED, JobStatus.FAILED)))
        .hasSize(6);
    assertThat(music.jobs(JobFilter.ALL.statuses(JobStatus.FAILED))).hasSize(3);
    assertThat(music.jobs(JobFilter.ALL.batch("another"))).isEmpty();
  }

  @Test
  void walksThroughMoreJobsThanAPageHolds() {
    for (int i = 0; i < 101; i++) {
      music.submit("Song " + i, STEMS, Map.of());
    }
    assertThat(music.jobs().map(JobDetail::id).distinct()).hasSize(101);
  }

  @Test
  void deletesAJobForGood() {
    String id = music.submit("My song", STEMS, Map.of()).id();
    music.delete(id);
    assertThat(music.jobs()).isEmpty();
    assertThatThrownBy(() -> music.delete(id)).isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"strict-keys", "bare-workflows"})
  void listsWorkflowsInEitherForm(String name) {
    PLAYED.turnOn(name);
    assertThat(music.workflows()).extracting(WorkflowInfo::slug).contains(STEMS).hasSize(4);
    assertThat(music.application().name()).isEqualTo("Default Application");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> music.submit("My song", "no-such-workflow", Map.of()))
        .isInstanceOf(NotFoundException.class);
    ValidationException refused =
        catchThrowableOfType(
            ValidationException.class, () -> music.submit("My song", "", Map.of()));
    assertThat(refused).hasMessageContaining("workflow");
  }
}
