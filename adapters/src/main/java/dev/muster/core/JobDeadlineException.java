package dev.muster.core;

import java.time.Duration;

/**
 * The time to wait is over and the job has not ended. It goes on at the provider, and can be
 * resumed by its id.
 */
public final class JobDeadlineException extends JobException {
  private static final long serialVersionUID = 1L;

  public JobDeadlineException(JobNews news, Duration waited) {
    super(
        news.name()
            + " has not ended within "
            + waited
            + ". It goes on at the provider: wait again or resume it by its id.",
        news,
        null);
  }
}
