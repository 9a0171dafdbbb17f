package dev.muster.contract.pact;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.core.Job;
import dev.muster.core.Progress;
import java.util.concurrent.CompletableFuture;

/** What the one poll of a job tells that is not done. */
final class Polled {
  private Polled() {}

  static <T> Progress<T> once(Job<T> job) throws Exception {
    CompletableFuture<Progress<T>> heard = new CompletableFuture<>();
    job.onProgress(heard::complete);
    Progress<T> progress = heard.get(30, SECONDS);
    assertThat(job.future()).isNotDone();
    return progress;
  }
}
