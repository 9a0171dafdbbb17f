package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.core.Upload;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImagePrompt;
import dev.muster.miraflow.model.JobProgress;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.Video;
import dev.muster.miraflow.model.VideoJob;
import dev.muster.miraflow.model.VideoSummary;
import java.nio.charset.StandardCharsets;
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

/** A day with Miraflow: a picture is uploaded and edited, and an avatar says a text. */
@Timeout(120)
class MiraflowScenarioTest {
  private static final byte[] FOX = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @TempDir Path folder;

  @Test
  void editsAPictureAndMakesAFilm() throws Exception {
    try (SandboxProcess sandbox = SandboxProcess.start("miraflow", "--speed", "50");
        Miraflow miraflow =
            Miraflow.builder()
                .environment(sandbox.environment())
                .polling(
                    PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(50), Duration.ofMillis(200)))
                .build()) {
      // Initialise, put, finalise, submit and poll, in one call.
      ImagePrompt scarf =
          ImagePrompt.builder().name("Scarf").prompt("Give the fox a red scarf").build();
      Image image = miraflow.image(miraflow.edit(scarf, List.of(Upload.of(FOX, "fox.png"))));
      assertThat(image.prompt()).isEqualTo("Give the fox a red scarf");
      assertThat(ImageIO.read(miraflow.save(image, folder).toFile()).getWidth()).isPositive();

      // A film, whose progress the provider tells.
      List<VideoJob> news = Collections.synchronizedList(new ArrayList<>());
      Job<VideoJob> job =
          miraflow
              .submit(
                  ScriptedVideo.builder()
                      .avatarId(miraflow.avatars().get(0).id())
                      .name("Hello")
                      .text("Hello from the snow.")
                      .build())
              .onProgress(progress -> news.add(progress.answer()));
      Video video = miraflow.video(job);
      assertThat(news)
          .filteredOn(JobProgress.class::isInstance)
          .extracting(one -> ((JobProgress) one).progress())
          .anySatisfy(percent -> assertThat(percent).matches("\\d{1,3}%"));
      assertThat(miraflow.videos()).extracting(VideoSummary::id).containsExactly(video.id());
      byte[] film = Files.readAllBytes(miraflow.save(video, folder));
      assertThat(new String(film, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    }
  }
}
