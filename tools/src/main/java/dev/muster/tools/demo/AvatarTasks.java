package dev.muster.tools.demo;

import dev.muster.core.Job;
import dev.muster.core.Upload;
import dev.muster.miraflow.Miraflow;
import dev.muster.miraflow.model.Image;
import dev.muster.miraflow.model.ImageJob;
import dev.muster.miraflow.model.Inpainting;
import dev.muster.miraflow.model.ScriptedVideo;
import dev.muster.miraflow.model.VideoJob;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What the demo does at Miraflow: an avatar speaks, and a part of a picture is repainted. */
final class AvatarTasks {
  private final Miraflow miraflow;
  private final Saving saving;

  AvatarTasks(Miraflow miraflow, Saving saving) {
    this.miraflow = miraflow;
    this.saving = saving;
  }

  List<DemoTask> all() {
    return List.of(
        new DemoTask("speaking-avatar", "Miraflow, script and voice", this::speak),
        new DemoTask("another-sun", "Miraflow, uploaded and masked", this::inpaint));
  }

  private DemoResult speak(Consumer<String> progress) {
    ScriptedVideo script =
        ScriptedVideo.builder()
            .avatarId(miraflow.avatars().get(0).id())
            .voiceId(miraflow.voices().get(0).id())
            .name("Speaking avatar")
            .text("Nothing of this is billed.")
            .build();
    Job<VideoJob> job = DemoTask.follow(miraflow.submit(script), progress);
    Path file = miraflow.save(miraflow.video(job), saving.folder());
    return DemoResult.saved(List.of(saving.named("speaking-avatar", file)));
  }

  private DemoResult inpaint(Consumer<String> progress) {
    progress.accept("uploading");
    Inpainting input =
        Inpainting.builder()
            .originalImageMediaId(miraflow.upload(Upload.of(Samples.picture(), "sunset.png")))
            .maskImageMediaId(miraflow.upload(Upload.of(Samples.mask(), "mask.png")))
            .prompt("A full moon")
            .name("Another sun")
            .build();
    Job<ImageJob> job = DemoTask.follow(miraflow.submit(input), progress);
    Image image = miraflow.image(job);
    return DemoResult.saved(
        List.of(saving.named("another-sun", miraflow.save(image, saving.folder()))));
  }
}
