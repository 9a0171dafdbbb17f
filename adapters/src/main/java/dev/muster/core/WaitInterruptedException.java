package dev.muster.core;

/**
 * The waiting thread was interrupted. Its interrupt flag is set again; the job goes on at the
 * provider.
 */
public final class WaitInterruptedException extends MusterException {
  private static final long serialVersionUID = 1L;

  public WaitInterruptedException(String message, InterruptedException cause) {
    super(message, cause);
  }
}
