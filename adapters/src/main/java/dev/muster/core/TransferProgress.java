package dev.muster.core;

/**
 * Hears how far an upload or a download has come: after every piece of some kilobytes, on the
 * thread that carries it. What it throws ends the transfer.
 */
@FunctionalInterface
public interface TransferProgress {
  /** Says nothing to nobody. */
  TransferProgress NONE = (done, total) -> {};

  /**
   * Called after each piece.
   *
   * @param done bytes so far; begins anew when an upload is repeated
   * @param total bytes in all, -1 if that is not known
   */
  void moved(long done, long total);
}
