package dev.muster.tools.demo;

import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.JobDetail;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the demo does at Muvi: a film from a text. */
final class ModelTasks {
  private static final String MODEL = "google/veo-3.1-fast/text-to-video";

  private final Muvi muvi;
  private final Saving saving;

  ModelTasks(Muvi muvi, Saving saving) {
    this.muvi = muvi;
    this.saving = saving;
  }

  List<DemoTask> all() {
    return List.of(new DemoTask("veo-3.1-fast", "Muvi, Text to Video", this::film));
  }

  private DemoResult film(Consumer<String> progress) {
    Map<String, String> input = Map.of("prompt", "A kite over the dunes", "duration", "4");
    JobDetail done = DemoTask.follow(muvi.submit(MODEL, input), progress).await();
    List<Path> files =
        muvi.save(done, saving.folder()).stream()
            .map(file -> saving.named("veo-3.1-fast", file))
            .toList();
    return DemoResult.saved(files);
  }
}
