package dev.muster.core;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A job that was waited for did not end in a result. Each subclass is one way; all know the job and
 * the last answer about it.
 */
public abstract sealed class JobException extends MusterException
    permits JobFailedException,
        JobCancelledException,
        JobDeadlineException,
        JobStoppedException,
        JobPollException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String jobId;
  private final transient @Nullable Object last;
  private final transient Headers headers;

  JobException(String message, JobNews news, @Nullable Throwable cause) {
    super(message, cause);
    this.jobId = news.jobId();
    this.last = news.last();
    this.headers = news.headers();
  }

  /**
   * The job's id at the provider; null only for a job that the submit itself answered without
   * giving it one.
   */
  public @Nullable String jobId() {
    return jobId;
  }

  /**
   * The last answer about the job: a poll answer, or the body of an error answer that spoke of the
   * job; null before any.
   */
  public @Nullable Object last() {
    return last;
  }

  /** The headers of the last answer. */
  public Headers headers() {
    return headers;
  }
}
