package dev.muster.mock.fault;

import java.util.Locale;

/** Whether a fault hits before the call is served or after. */
public enum When {
  /** Nothing has happened: no job was made, nothing was spent. */
  BEFORE,
  /** The work is done and only its answer is lost: a job was made and paid for. */
  AFTER;

  /** The word for it, such as {@code after}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
