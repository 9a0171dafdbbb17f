package dev.muster.examples;

import dev.muster.muvi.Muvi;
import dev.muster.muvi.model.JobStatus;

/** How do I find the latest jobs among thousands? */
public final class PageThroughJobs {
  private PageThroughJobs() {}

  public static void main(String[] args) {
    try (Muvi muvi = Muvi.fromEnv()) {
      // A page is fetched when the stream gets to it, so this stops after as few as will do.
      muvi.jobs(JobStatus.COMPLETED, null)
          .limit(30)
          .forEach(job -> System.out.println(job.jobId() + " " + job.model()));
    }
  }
}
