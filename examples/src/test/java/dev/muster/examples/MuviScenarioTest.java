package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.core.Job;
import dev.muster.core.JobCancelledException;
import dev.muster.core.PollPolicy;
import dev.muster.core.Upload;
import dev.muster.core.WebhookForgedException;
import dev.muster.core.WebhookReceiver;
import dev.muster.muvi.MicroCents;
import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.JobDetail;
import dev.muster.muvi.model.JobNotice;
import dev.muster.muvi.model.JobRequest;
import dev.muster.muvi.model.JobStatus;
import dev.muster.muvi.model.JobSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A day with Muvi: a picture is uploaded, made into a film, told of, fetched and paid for. */
@Timeout(120)
class MuviScenarioTest {
  private static final String MODEL = "google/veo-3.1-fast/image-to-video";
  private static final byte[] FOX = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @TempDir Path folder;

  @Test
  void makesAFilmOfAPicture() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("muvi", "--speed", "100");
        WebhookInbox inbox = new WebhookInbox();
        Muvi muvi =
            Muvi.builder()
                .environment(sandbox.environment())
                .polling(
                    PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(50), Duration.ofMillis(200)))
                .build()) {
      String picture = muvi.upload(Upload.of(FOX, "fox.png"));
      assertThat(Files.readAllBytes(muvi.download(picture, folder))).isEqualTo(FOX);

      // What it will cost, and what it does.
      Map<String, Object> input =
          Map.of("prompt", "The fox runs off", "image_url", picture, "duration", "4");
      MicroCents price = muvi.price(MODEL, input);
      Job<JobDetail> job =
          muvi.submit(
              JobRequest.builder().model(MODEL).input(input).webhookUrl(inbox.url()).build());
      assertThat(Muvi.submission(job).costMicroCents()).isEqualTo(price.count());

      // The webhook is signed with the secret that the sandbox printed, and believed only so.
      WebhookInbox.Call call = inbox.next();
      JobNotice notice =
          Muvi.webhook(sandbox.environment().get("MUVI_WEBHOOK_SECRET"))
              .receive(call.body(), call.headers());
      assertThat(notice.jobId()).isEqualTo(job.id());
      assertThat(notice.status()).isEqualTo(JobStatus.COMPLETED);
      WebhookReceiver<JobNotice> other = Muvi.webhook("whsec_of_somebody_else");
      assertThatThrownBy(() -> other.receive(call.body(), call.headers()))
          .isInstanceOf(WebhookForgedException.class);

      JobDetail done = job.await();
      byte[] film = Files.readAllBytes(muvi.save(done, folder).get(0));
      assertThat(new String(film, 4, 4, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("ftyp");
      assertThat(muvi.jobs(JobStatus.COMPLETED, MODEL).map(JobSummary::jobId))
          .isEqualTo(List.of(job.id()));
    }
  }

  @Test
  void paysBackWhatIsCancelled() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("muvi");
        Muvi muvi = Muvi.builder().environment(sandbox.environment()).build()) {
      Job<JobDetail> job = muvi.submit("google/nano-banana", Map.of("prompt", "A fox"));

      assertThat(muvi.cancel(job.id()).refundedMicroCents())
          .isEqualTo(Muvi.submission(job).costMicroCents());
      assertThatThrownBy(job::await).isInstanceOf(JobCancelledException.class);
    }
  }
}
