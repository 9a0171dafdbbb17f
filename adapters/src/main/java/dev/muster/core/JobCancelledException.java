package dev.muster.core;

/**
 * The job was cancelled at the provider. Not to be confused with {@link JobStoppedException}, where
 * only the waiting ended.
 */
public final class JobCancelledException extends JobException {
  private static final long serialVersionUID = 1L;

  public JobCancelledException(JobNews news) {
    super(news.name() + " was cancelled at the provider, and has no result.", news, null);
  }
}
