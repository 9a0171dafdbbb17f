package dev.muster.core;

/**
 * The job's state could not be learned: polls failed more often than the {@link PollPolicy}
 * forgives, or in a way that will not heal. The cause tells why. The job may well go on at the
 * provider, and can be resumed by its id.
 */
public final class JobPollException extends JobException {
  private static final long serialVersionUID = 1L;

  public JobPollException(JobNews news, MusterException cause) {
    super(
        news.name()
            + " cannot be asked for its state, though it may go on at the provider: "
            + cause.getMessage(),
        news,
        cause);
  }
}
