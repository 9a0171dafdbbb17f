package dev.muster.contract.resume;

import dev.muster.core.Job;
import dev.muster.core.JobRef;
import dev.muster.core.KeyBuilder;
import dev.muster.core.PollPolicy;
import dev.muster.muapi.MuApi;
import dev.muster.muapi.model.FluxDevImageInput;
import dev.muster.muapi.model.Prediction;
import java.time.Duration;
import java.util.Locale;

/**
 * A user's program, run in a process of its own: {@code submit} starts a job, prints its address
 * and waits for it; {@code resume ADDRESS} waits for a job that another process submitted.
 */
final class WaitingProgram {
  private WaitingProgram() {}

  public static void main(String[] args) {
    PollPolicy polling =
        PollPolicy.DEFAULT.withIntervals(Duration.ofMillis(20), Duration.ofMillis(100));
    KeyBuilder<MuApi> builder =
        MuApi.builder()
            .apiKey(System.getenv("MUAPI_API_KEY"))
            .baseUrl(System.getenv("MUAPI_BASE_URL"))
            .polling(polling);
    try (MuApi muapi = builder.build()) {
      Job<Prediction> job =
          args[0].equals("submit")
              ? muapi.submit(FluxDevImageInput.builder().prompt("a fox").build())
              : muapi.resume(JobRef.parse(args[1]));
      System.out.println("job " + job.ref());
      job.onProgress(
          news -> System.out.println("phase " + news.phase().name().toLowerCase(Locale.ROOT)));
      System.out.println("outputs " + MuApi.urls(job.await()));
    }
  }
}
