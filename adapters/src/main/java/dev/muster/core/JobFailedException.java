package dev.muster.core;

import org.jspecify.annotations.Nullable;

/**
 * The provider says that the job failed. {@link #reason()} holds its words, {@link #headers()} what
 * it charged or refunded.
 */
public final class JobFailedException extends JobException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String code;
  private final String reason;

  public JobFailedException(JobNews news, @Nullable String code, String reason) {
    super(
        news.name()
            + " failed: "
            + (reason.isEmpty() ? "the provider gives no reason" : reason)
            + (code == null ? "" : "; code: " + code),
        news,
        null);
    this.code = code;
    this.reason = reason;
  }

  /** The provider's own code or name for the failure, null if it gives none. */
  public @Nullable String code() {
    return code;
  }

  /** Why, in the provider's words; empty if it gives none. */
  public String reason() {
    return reason;
  }
}
