package dev.muster.mock.http;

import java.util.Locale;

/** How a connection breaks instead of bringing its answer. */
public enum Breach {
  /** It is reset. */
  RESET,
  /** It is closed without an answer. */
  EMPTY,
  /** It brings bytes that are no HTTP. */
  GARBAGE,
  /** The answer breaks off. */
  TRUNCATE;

  /** The word for it, such as {@code reset}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
