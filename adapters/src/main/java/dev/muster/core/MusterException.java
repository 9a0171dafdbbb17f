package dev.muster.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that a client throws. Unchecked: most callers can only let it pass.
 * Messages say what went wrong, where and what to do, and never hold a key, a signature or the
 * query of a URL.
 */
public class MusterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MusterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
