// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

/**
 * Where a job stands, in words that every provider's own status values map to ({@code x-phases} in
 * the contract).
 */
public enum Phase {
  /** Accepted, not started. */
  PENDING,
  /** Being worked on. */
  RUNNING,
  /** Finished with a result. */
  SUCCEEDED,
  /** Finished without a result. */
  FAILED,
  /** Stopped before it finished. */
  CANCELLED,
  /** A status value that the contract does not know: keep waiting until the deadline. */
  UNKNOWN;

  /** Whether a job in this phase will never move again. */
  public boolean isTerminal() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
