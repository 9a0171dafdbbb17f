package dev.muster.examples;

import dev.muster.core.Job;
import dev.muster.core.JobFailedException;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import java.nio.file.Path;
import java.time.Duration;

/** How do I have a picture made, and saved? */
public final class RunAJob {
  private RunAJob() {}

  public static void main(String[] args) {
    try (MuApi muapi = MuApi.fromEnv()) {
      FluxDevImageInput input =
          FluxDevImageInput.builder().prompt("A fox in the snow").width(768).height(512).build();
      Job<Prediction> job =
          muapi.submit(input).onProgress(news -> System.out.println(news.phase()));

      Prediction done = job.await(Duration.ofMinutes(5));

      for (String url : MuApi.urls(done)) {
        System.out.println("saved " + muapi.download(url, Path.of("pictures")));
      }
    } catch (JobFailedException e) {
      System.err.println("No picture of job " + e.jobId() + ": " + e.getMessage());
    }
  }
}
