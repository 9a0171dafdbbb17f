package dev.muster.core;

/**
 * The waiting was stopped here, by {@link Job#stop()} or by closing the client. The job goes on at
 * the provider.
 */
public final class JobStoppedException extends JobException {
  private static final long serialVersionUID = 1L;

  public JobStoppedException(JobNews news) {
    super(news.name() + " is no longer waited for; it goes on at the provider.", news, null);
  }
}
