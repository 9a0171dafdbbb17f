package dev.muster.mock.sandbox;

import java.util.List;

/** A sandbox cannot be set up as asked. The message says what is wrong, where, and what to do. */
public final class SandboxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SandboxException(String message) {
    super(message);
  }

  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Everything that is wrong with one source. */
  public static SandboxException of(String source, List<String> findings) {
    return new SandboxException(source + ":\n  " + String.join("\n  ", findings));
  }
}
