package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.PollPolicy;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.muapi.Cost;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.Webhook;
import dev.muster.muapi.model.NanoBananaEditInput;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.PredictionNotice;
import dev.muster.muapi.model.PredictionStatus;
import dev.muster.runtime.Phase;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A day with MuAPI: a picture is uploaded, edited, told of, fetched and paid for. */
@Timeout(120)
class MuApiScenarioTest {
  private static final byte[] FOX = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @TempDir Path folder;

  @Test
  void editsAPictureAndPaysForIt() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("muapi", "--speed", "20");
        WebhookInbox inbox = new WebhookInbox();
        MuApi muapi =
            MuApi.builder()
                .environment(sandbox.environment())
                .polling(
                    PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(50), Duration.ofMillis(200)))
                .build()) {
      BigDecimal before = muapi.account().balance();

      // What was uploaded can be fetched again, byte for byte.
      String picture = muapi.upload(Upload.of(FOX, "fox.png"));
      assertThat(Files.readAllBytes(muapi.download(picture, folder))).isEqualTo(FOX);

      // The price is told before, and charged when the job is submitted.
      NanoBananaEditInput scarf =
          NanoBananaEditInput.builder()
              .prompt("Give the fox a red scarf")
              .imagesList(List.of(picture))
              .build();
      BigDecimal price = muapi.estimate(scarf).cost();
      List<Phase> phases = Collections.synchronizedList(new ArrayList<>());
      Job<Prediction> job =
          muapi
              .submit(scarf, RequestOptions.builder().query("webhook", inbox.url()).build())
              .onProgress(news -> phases.add(news.phase()));
      assertThat(Cost.of(job).usd()).isEqualByComparingTo(price);
      assertThat(muapi.account().balance()).isEqualByComparingTo(before.subtract(price));

      // It goes through its phases in their order; the webhook comes when it is over.
      Prediction done = job.await();
      assertThat(phases).contains(Phase.RUNNING).endsWith(Phase.SUCCEEDED).isSorted();
      PredictionNotice notice = Webhook.read(inbox.next().body()).unverified();
      assertThat(notice.id()).isEqualTo(job.id());
      assertThat(notice.status()).isEqualTo(PredictionStatus.COMPLETED);

      // Nobody signs it: whoever gets it asks for the result with the key.
      Prediction asked = muapi.resume(notice.id()).await();
      assertThat(MuApi.urls(asked)).isEqualTo(MuApi.urls(done));
      List<Path> files = muapi.save(asked, folder);
      assertThat(ImageIO.read(files.get(0).toFile()).getWidth()).isPositive();

      // What fails is paid back.
      JobFailedException failed =
          catchThrowableOfType(
              JobFailedException.class,
              () ->
                  muapi
                      .submit(
                          scarf, RequestOptions.builder().header("X-Muster-Job", "fail").build())
                      .await());
      assertThat(Cost.of(failed).refunded()).isTrue();
      assertThat(muapi.account().balance()).isEqualByComparingTo(before.subtract(price));
    }
  }
}
