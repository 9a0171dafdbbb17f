package dev.muster.tools.demo;

import dev.muster.core.Upload;
import dev.muster.musicai.MusicAi;
import dev.muster.musicai.model.JobDetail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the demo does at Music.ai: a song is parted into vocals and accompaniment. */
final class SongTasks {
  private static final String WORKFLOW = "music-ai/stems-vocals-accompaniment";

  private final MusicAi music;
  private final Saving saving;

  SongTasks(MusicAi music, Saving saving) {
    this.music = music;
    this.saving = saving;
  }

  List<DemoTask> all() {
    return List.of(new DemoTask("song", "Music.ai, uploaded and parted", this::part));
  }

  private DemoResult part(Consumer<String> progress) {
    progress.accept("uploading");
    String song = music.upload(Upload.of(Samples.recording(), "song.wav"));
    JobDetail done =
        DemoTask.follow(music.submit("A song", WORKFLOW, Map.of("inputUrl", song)), progress)
            .await();
    List<Path> files = new ArrayList<>();
    music
        .save(done, saving.folder())
        .forEach((stem, file) -> files.add(saving.named("song-" + stem, file)));
    return DemoResult.saved(files);
  }
}
