package dev.muster.examples;

import dev.muster.core.Job;
import dev.muster.core.JobException;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import java.util.List;
import java.util.stream.IntStream;

/** How do I have a hundred pictures made at once, and lose none that succeeded? */
public final class RunAHundredJobs {
  private RunAHundredJobs() {}

  public static void main(String[] args) {
    try (MuApi muapi = MuApi.fromEnv()) {
      List<Job<Prediction>> jobs =
          IntStream.rangeClosed(1, 100)
              .mapToObj(number -> "Fox number " + number)
              .map(prompt -> muapi.submit(FluxDevImageInput.builder().prompt(prompt).build()))
              .toList();

      // All of them are watched from here on, by one thread.
      jobs.forEach(Job::future);

      int pictures = 0;
      for (Job<Prediction> job : jobs) {
        try {
          pictures += MuApi.urls(job.await()).size();
        } catch (JobException e) {
          System.err.println(e.getMessage());
        }
      }
      System.out.println(pictures + " pictures");
    }
  }
}
