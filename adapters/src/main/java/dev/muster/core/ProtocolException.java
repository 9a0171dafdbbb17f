package dev.muster.core;

import org.jspecify.annotations.Nullable;

/**
 * The server answered something that its contract does not allow, so that it cannot be understood:
 * a missing required value, another content type, a redirect to another host. The request was
 * processed as far as anybody can tell; it is not repeated.
 */
public final class ProtocolException extends MusterException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String body;

  public ProtocolException(String operation, String message, @Nullable Throwable cause) {
    this(operation, message, "", cause);
  }

  public ProtocolException(
      String operation, String message, String body, @Nullable Throwable cause) {
    super(operation + ": " + message, cause);
    this.operation = operation;
    this.body = body;
  }

  /** The operationId. */
  public String operation() {
    return operation;
  }

  /**
   * What was answered where events were expected, at most 64 KiB of it: it may have been paid for.
   * Empty in all other cases.
   */
  public String body() {
    return body;
  }
}
