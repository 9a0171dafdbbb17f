package dev.muster.contract.muvi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.contract.Played;
import dev.muster.core.ApiException;
import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.JobFailedException;
import dev.muster.core.JobPollException;
import dev.muster.core.NotFoundException;
import dev.muster.core.Upload;
import dev.muster.muvi.MicroCents;
import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.CatalogueModel;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.JobSummary;
import dev.muster.muvi.model.OutputType;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of Muvi at work in the sandbox. */
@Timeout(120)
final class MuviSandboxTest {
  private static final String BANANA = "google/nano-banana";
  private static final Map<String, ?> FOX = Map.of("prompt", "a fox");

  @RegisterExtension static final Played PLAYED = new Played("muvi");
  @RegisterExtension static final Played SLOWLY = Played.slowly("muvi");

  private final Muvi muvi = PLAYED.open(Muvi.builder());

  @ParameterizedTest
  @ValueSource(strings = {"strict-keys", "enveloped"})
  void makesAPictureAndPaysForIt(String name, @TempDir Path folder) throws Exception {
    PLAYED.turnOn(name);
    MicroCents price = muvi.price(BANANA, Map.of("prompt", "a fox", "resolution", "4k"));
    assertThat(price.usd()).isEqualByComparingTo("0.08");

    Job<JobDetail> job = muvi.submit(BANANA, Map.of("prompt", "a fox", "resolution", "4k"));
    JobDetail done = job.await();

    assertThat(Muvi.submission(job).costMicroCents()).isEqualTo(price.count());
    assertThat(PLAYED.provider().balance()).isEqualByComparingTo("99.92");
    assertThat(done.outputs())
        .singleElement()
        .satisfies(output -> assertThat(output.type()).isEqualTo(OutputType.IMAGE));
    assertThat(done.createdAt()).isNotNull();
    assertThat(done.completedAt()).isNotNull();
    List<Path> files = muvi.save(done, folder);
    assertThat(Files.size(files.get(0))).isPositive();
  }

  @Test
  void pricesAVideoByItsParameters() {
    String veo = "google/veo-3.1-fast/text-to-video";
    assertThat(muvi.price(veo, FOX).count()).isEqualTo(500_000);
    assertThat(muvi.price(veo, Map.of("prompt", "a fox", "duration", 4, "has_sound", false)).usd())
        .isEqualByComparingTo("0.25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overdraft", "enveloped"})
  void cancelsWhatIsPendingAndPaysBack(String name) {
    SLOWLY.turnOn(name);
    Muvi muvi = SLOWLY.open(Muvi.builder());
    Job<JobDetail> job = muvi.submit(BANANA, FOX);
    assertThat(SLOWLY.provider().balance()).isEqualByComparingTo("99.96");
    assertThat(muvi.cancel(job.id()).refundedMicroCents()).isEqualTo(40_000);
    assertThat(SLOWLY.provider().balance()).isEqualByComparingTo("100");
    assertThatThrownBy(job::await).isInstanceOf(JobCancelledException.class);
  }

  @Test
  void refusesToCancelWhatIsUnderWay() {
    Muvi muvi = SLOWLY.open(Muvi.builder());
    Job<JobDetail> job = muvi.submit(BANANA, FOX);
    SLOWLY.pass(Duration.ofSeconds(3));
    ApiException refused = catchThrowableOfType(ApiException.class, () -> job.cancel());
    assertThat(refused.error().code()).isEqualTo("JOB_CANNOT_BE_CANCELLED");
  }

  @Test
  void paysBackWhatFailed() {
    Job<JobDetail> job = muvi.submit(BANANA, Map.of("prompt", "a fox muster:fail"));
    assertThatThrownBy(job::await)
        .isInstanceOf(JobFailedException.class)
        .hasMessageContaining("failed to generate");
    assertThat(PLAYED.provider().balance()).isEqualByComparingTo("100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"overdraft", "enveloped"})
  void listsJobsNewestFirstPageByPage(String name) {
    PLAYED.turnOn(name);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      ids.add(0, muvi.submit(BANANA, FOX).id());
    }
    muvi.submit("google/veo-3.1-fast/text-to-video", FOX);
    assertThat(muvi.jobs()).hasSize(26);
    assertThat(muvi.jobs(JobStatus.COMPLETED, BANANA))
        .extracting(JobSummary::jobId)
        .containsExactlyElementsOf(ids);
    assertThat(muvi.jobs(JobStatus.CANCELLED, null)).isEmpty();
  }

  @Test
  void uploadsWhatAJobIsToRead() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
    String url = muvi.upload(Upload.of(picture, "fox.png"));
    Job<JobDetail> job =
        muvi.submit(
            "google/nano-banana/edit-image",
            Map.of("prompt", "a blue fox", "image_urls", List.of(url)));
    assertThat(job.await().status()).isEqualTo(JobStatus.COMPLETED);
  }

  @ParameterizedTest
  @CsvSource({
    "nobody/nothing,,404,MODEL_NOT_FOUND",
    "banana,,400,INVALID_MODEL_SLUG",
    "google/nano-banana,v0.9,400,MODEL_VERSION_NOT_ACTIVE",
    "google/nano-banana,v7,404,MODEL_VERSION_NOT_FOUND",
    "google/nano-banana/edit-image,,400,INVALID_INPUT",
  })
  void refusesWhatDoesNotFit(String model, String version, int status, String code) {
    JobRequest.Builder job = JobRequest.builder().model(model).input(Map.of("prompt", "a fox"));
    if (version != null) {
      job.version(version);
    }
    ApiException refused = catchThrowableOfType(ApiException.class, () -> muvi.submit(job.build()));
    assertThat(refused.error().status()).isEqualTo(status);
    assertThat(refused.error().code()).isEqualTo(code);
    assertThat(refused.error().requestId()).startsWith("req_");
    assertThat(PLAYED.provider().jobs()).isEmpty();
  }

  @Test
  void refusesAWebhookThatIsNotHttps() {
    JobRequest job =
        JobRequest.builder()
            .model(BANANA)
            .input(Map.of("prompt", "a fox"))
            .webhookUrl("http://example.com/hook")
            .build();
    ApiException refused = catchThrowableOfType(ApiException.class, () -> muvi.submit(job));
    assertThat(refused.error().code()).isEqualTo("INVALID_WEBHOOK_URL");
  }

  @Test
  void knowsNoJobThatWasNeverSubmitted() {
    assertThatThrownBy(() -> muvi.resume("job_never").await())
        .isInstanceOf(JobPollException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void showsTheCatalogueAndTheModelsOfAKey() {
    assertThat(muvi.catalogue().models()).extracting(CatalogueModel::slug).contains(BANANA);
    assertThat(muvi.catalogue().model("google/veo-3.1-fast").capability())
        .isEqualTo("text-to-video");
    assertThat(muvi.catalogue().model("bytedance/seedance-2.0/omni-reference").inputSchema())
        .containsKey("properties");
    assertThatThrownBy(() -> muvi.catalogue().model("nobody/nothing"))
        .isInstanceOf(NotFoundException.class);
    assertThat(muvi.catalogue().providers()).hasSize(2);
    assertThat(muvi.catalogue().provider("google").name()).isEqualTo("Google");
    assertThat(muvi.catalogue().categories()).isNotEmpty();
    assertThat(muvi.catalogue().capabilityGroups()).isNotEmpty();
    assertThat(muvi.models()).hasSize(3);
    assertThat(muvi.models("google")).hasSize(2);
    assertThat(muvi.model("model_veo31fast").versions()).hasSize(2);
    assertThat(muvi.providers()).hasSize(2);
  }
}
