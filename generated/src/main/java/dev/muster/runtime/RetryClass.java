// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

/**
 * What may be sent again without the risk of doing, or paying for, the same thing twice ({@code
 * x-retry} in the contract).
 */
public enum RetryClass {
  /** Sending it twice does no more than sending it once. */
  SAFE,
  /**
   * Only when the first attempt provably did nothing: it never left this machine, or was refused
   * with 429 or 503.
   */
  WHEN_REFUSED,
  /** Never. */
  NEVER
}
