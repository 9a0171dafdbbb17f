package dev.muster.examples;

import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do I get the result of a job whose program has ended? Run this twice. */
public final class ResumeElsewhere {
  private static final Path NOTE = Path.of("job.txt");

  private ResumeElsewhere() {}

  public static void main(String[] args) throws IOException {
    try (MuApi muapi = MuApi.fromEnv()) {
      if (Files.notExists(NOTE)) {
        Job<Prediction> job =
            muapi.submit(FluxDevImageInput.builder().prompt("A fox asleep").build());
        Files.writeString(NOTE, job.ref().toString());
        System.out.println("submitted " + job.ref());
        return;
      }
      Job<Prediction> job = muapi.resume(JobRef.parse(Files.readString(NOTE)));
      System.out.println("done " + MuApi.urls(job.await()));
      Files.delete(NOTE);
    }
  }
}
