package dev.muster.mock.sandbox.signature;

import java.util.Locale;

/** Why a signature is refused, in the order in which it is looked at. */
public enum Refusal {
  /** There is no signature. */
  MISSING,
  /** It cannot be read: another scheme, a part missing, a timestamp that is no number. */
  MALFORMED,
  /** Nobody has that key. */
  UNKNOWN_KEY,
  /** Signed too long ago, or in the future. */
  EXPIRED,
  /** The signature is not that of this request. */
  MISMATCH;

  /** The name under {@code failures} in an {@code x-signature}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
