package dev.muster.tools;

/**
 * A mistake that the person at the keyboard can mend: the command line prints the message as one
 * clear line and exits with status 2. The message says what is wrong, where, and what to do.
 */
public final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
