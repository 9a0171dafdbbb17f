package dev.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.core.PollPolicy;
import dev.muster.musicai.JobFilter;
import dev.muster.musicai.MusicAi;
import dev.muster.musicai.model.JobDetail;
import dev.muster.musicai.model.JobStatus;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A day with Music.ai: a song is uploaded, parted and put together again. */
@Timeout(120)
class MusicAiScenarioTest {
  private static final int RATE = 8_000;
  private static final String WORKFLOW = "music-ai/stems-vocals-accompaniment";

  @TempDir Path folder;

  @Test
  void partsASong() throws Exception {
    short[] song = song();
    Path file = folder.resolve("song.wav");
    write(song, file);
    try (SandboxProcess sandbox = SandboxProcess.start("music-ai", "--speed", "20");
        MusicAi music =
            MusicAi.builder()
                .environment(sandbox.environment())
                .polling(
                    PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(50), Duration.ofMillis(200)))
                .build()) {
      assertThat(music.workflows().map(workflow -> workflow.slug())).contains(WORKFLOW);

      // A signed URL takes the song, another gives it.
      String url = music.upload(file);
      assertThat(Files.readAllBytes(music.download(url, folder.resolve("copy"))))
          .isEqualTo(Files.readAllBytes(file));

      Job<JobDetail> job = music.submit("My song", WORKFLOW, Map.of("inputUrl", url));
      JobDetail done = job.await();
      assertThat(done.status()).isEqualTo(JobStatus.SUCCEEDED);
      assertThat(done.startedAt()).isBetween(done.createdAt(), done.completedAt());

      // The stems are as long as the song, and add up to it.
      Map<String, Path> stems = music.save(done, folder.resolve("stems"));
      assertThat(stems).containsOnlyKeys("vocals", "accompaniments");
      short[] vocals = read(stems.get("vocals"));
      short[] rest = read(stems.get("accompaniments"));
      for (int i = 0; i < song.length; i++) {
        assertThat(vocals[i] + rest[i]).isEqualTo(song[i]);
      }

      // It is listed until it is deleted.
      JobFilter mine = JobFilter.ALL.workflows(WORKFLOW);
      assertThat(music.jobs(mine).map(JobDetail::id)).containsExactly(job.id());
      music.delete(job.id());
      assertThat(music.jobs()).isEmpty();
    }
  }

  private static short[] song() {
    short[] song = new short[2 * RATE];
    for (int i = 0; i < song.length; i++) {
      song[i] = (short) (8_000 * Math.sin(i / 2.0) + 8_000 * Math.sin(i / 60.0));
    }
    return song;
  }

  private static void write(short[] samples, Path file) throws Exception {
    byte[] bytes = new byte[2 * samples.length];
    for (int i = 0; i < samples.length; i++) {
      bytes[2 * i] = (byte) samples[i];
      bytes[2 * i + 1] = (byte) (samples[i] >> 8);
    }
    AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length),
        AudioFileFormat.Type.WAVE,
        file.toFile());
  }

  private static short[] read(Path file) throws Exception {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
      byte[] bytes = in.readAllBytes();
      short[] samples = new short[bytes.length / 2];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8);
      }
      return samples;
    }
  }
}
