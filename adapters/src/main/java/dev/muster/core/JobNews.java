package dev.muster.core;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What was last heard of a job.
 *
 * @param jobId the job's id, null if it has none
 * @param last the last answer, null before any
 * @param headers the last answer's headers
 */
public record JobNews(@Nullable String jobId, @Nullable Object last, Headers headers) {
  /** The job as messages name it. */
  public String name() {
    return jobId == null ? "The job" : "Job " + jobId;
  }

  /** The job's id alone: answers may hold signed URLs. */
  @Override
  public String toString() {
    return name();
  }
}
