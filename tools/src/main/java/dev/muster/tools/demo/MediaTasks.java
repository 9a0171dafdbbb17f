package dev.muster.tools.demo;

import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.ValidationException;
import dev.muster.core.Violation;
import dev.muster.muapi.Cost;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.AnyLlmModelsInput;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.KlingV21MasterT2vInput;
import dev.muster.muapi.model.MmaudioV2TextToAudioInput;
import dev.muster.muapi.model.NanoBananaEditInput;
import dev.muster.muapi.model.Output;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.JobInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the demo does at MuAPI: jobs of several kinds, one that fails, one that is refused, one for
 * free.
 */
final class MediaTasks {
  private final MuApi muapi;
  private final Function<String, MuApi> withKey;
  private final Saving saving;

  /**
   * @param withKey gives a client that uses another key
   */
  MediaTasks(MuApi muapi, Function<String, MuApi> withKey, Saving saving) {
    this.muapi = muapi;
    this.withKey = withKey;
    this.saving = saving;
  }

  List<DemoTask> all() {
    return List.of(
        job(
            "flux-dev-image",
            "Text to Image",
            () ->
                FluxDevImageInput.builder()
                    .prompt("A lighthouse in the fog, early morning")
                    .width(768)
                    .height(512)
                    .build()),
        job("nano-banana-edit", "Image to Image, uploaded", this::edit),
        job(
            "kling-v2.1-master-t2v",
            "Text to Video",
            () ->
                KlingV21MasterT2vInput.builder()
                    .prompt("A paper boat on a river after the rain")
                    .duration(5)
                    .build()),
        job(
            "mmaudio-v2/text-to-audio",
            "Text to Audio",
            () ->
                MmaudioV2TextToAudioInput.builder()
                    .prompt("A slow melody on a music box")
                    .duration(4)
                    .build()),
        job(
            "any-llm-models",
            "Text to Text",
            () -> AnyLlmModelsInput.builder().prompt("Name three lighthouses").build()),
        new DemoTask("a-new-model", "no type yet", this::untyped),
        new DemoTask("flux-dev-image", "with a test key", this::free),
        new DemoTask("flux-dev-image", "made to fail", this::failing),
        new DemoTask("flux-dev-image", "width 99999", this::refused));
  }

  private DemoTask job(String name, String kind, Supplier<JobInput<Submission, Prediction>> input) {
    return new DemoTask(
        name, kind, progress -> finish(muapi, muapi.submit(input.get()), name, progress));
  }

  private JobInput<Submission, Prediction> edit() {
    String url = muapi.upload(Upload.of(Samples.picture(), "sunset.png"));
    return NanoBananaEditInput.builder()
        .prompt("Add a sailing boat in front of the sun")
        .imagesList(List.of(url))
        .build();
  }

  private DemoResult untyped(Consumer<String> progress) {
    Map<String, Object> input = Map.of("prompt", "A model that was published this morning");
    return finish(muapi, muapi.submit("a-new-model", input), "a-new-model", progress);
  }

  private DemoResult free(Consumer<String> progress) {
    progress.accept("creating a key");
    String key = muapi.keys().createTestKey("demo").apiKey();
    try (MuApi test = withKey.apply(key)) {
      FluxDevImageInput input = FluxDevImageInput.builder().prompt("A free lighthouse").build();
      return finish(test, test.submit(input), "test-key", progress);
    }
  }

  private DemoResult failing(Consumer<String> progress) {
    FluxDevImageInput input = FluxDevImageInput.builder().prompt("An impossible object").build();
    RequestOptions script = RequestOptions.builder().header("X-Muster-Job", "fail").build();
    Job<Prediction> job = muapi.submit(input, script);
    try {
      DemoTask.follow(job, progress).await();
      return DemoResult.unexpected("succeeded, though it was made to fail");
    } catch (JobFailedException e) {
      String refund = Cost.of(e).refunded() ? ", refunded" : "";
      return DemoResult.expected("failed" + refund + ": " + e.reason());
    }
  }

  private DemoResult refused(Consumer<String> progress) {
    FluxDevImageInput input =
        FluxDevImageInput.builder().prompt("A very wide lighthouse").width(99999).build();
    try {
      muapi.submit(input);
      return DemoResult.unexpected("accepted, though no image is that wide");
    } catch (ValidationException e) {
      Violation first = e.violations().get(0);
      return DemoResult.expected("refused: " + first.location() + " " + first.message());
    }
  }

  private DemoResult finish(
      MuApi client, Job<Prediction> job, String name, Consumer<String> progress) {
    Cost cost = Cost.of(job);
    Prediction done = DemoTask.follow(job, progress).await();
    progress.accept("saving");
    List<Path> files = new ArrayList<>();
    for (String url : MuApi.urls(done)) {
      files.add(saving.named(name, client.download(url, saving.folder())));
    }
    List<Output> outputs = done.outputs() == null ? List.of() : done.outputs();
    for (Output output : outputs) {
      if (files.isEmpty() && output instanceof Output.OfString text) {
        files.add(saving.text(name, text.value()));
      }
    }
    return new DemoResult(!files.isEmpty(), "succeeded", cost.usd(), files);
  }
}
