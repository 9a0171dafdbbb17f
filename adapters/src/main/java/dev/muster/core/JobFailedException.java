package dev.muster.core;

/**
 * The provider says that the job failed. {@link #reason()} holds its words, {@link #headers()} what
 * it charged or refunded.
 */
public final class JobFailedException extends JobException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  public JobFailedException(JobNews news, String reason) {
    super(
        news.name() + " failed: " + (reason.isEmpty() ? "the provider gives no reason" : reason),
        news,
        null);
    this.reason = reason;
  }

  /** Why, in the provider's words; empty if it gives none. */
  public String reason() {
    return reason;
  }
}
