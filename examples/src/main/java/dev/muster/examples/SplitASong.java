package dev.muster.examples;

import dev.muster.core.Job;
import dev.muster.musicai.MusicAi;
import dev.muster.musicai.model.JobDetail;
import java.nio.file.Path;
import java.util.Map;

/** How do I split a song into its stems, and save each under its name? */
public final class SplitASong {
  private SplitASong() {}

  public static void main(String[] args) {
    try (MusicAi music = MusicAi.fromEnv()) {
      String url = music.upload(Path.of("song.wav"));
      Job<JobDetail> job =
          music.submit("My song", "music-ai/stems-vocals-accompaniment", Map.of("inputUrl", url));

      Map<String, Path> stems = music.save(job.await(), Path.of("stems"));

      stems.forEach((name, file) -> System.out.println(name + ": " + file));
    }
  }
}
