package dev.muster.core;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * No complete answer came: no connection, a broken one, a timeout. {@link #mayHaveBeenSent()} tells
 * whether the provider may have acted on the request; a submit that may have been sent may also
 * have been billed.
 */
public sealed class TransportException extends MusterException permits StreamCutException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final boolean mayHaveBeenSent;

  public TransportException(String operation, boolean mayHaveBeenSent, IOException cause) {
    this(operation, mayHaveBeenSent, cause, describe(cause) + ". " + advice(mayHaveBeenSent));
  }

  TransportException(
      String operation, boolean mayHaveBeenSent, @Nullable IOException cause, String message) {
    super(operation + ": " + message, cause);
    this.operation = operation;
    this.mayHaveBeenSent = mayHaveBeenSent;
  }

  static String describe(IOException cause) {
    String message = cause.getMessage();
    if ("timeout".equals(message)) {
      // OkHttp's one word for whichever of the times was over.
      return "it took longer than the client's or the call's timeouts allow";
    }
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private static String advice(boolean mayHaveBeenSent) {
    return mayHaveBeenSent
        ? "The request may have reached the server: check there before repeating what costs money."
        : "Nothing was sent: check the address and the network, then try again.";
  }

  /** The operationId. */
  public String operation() {
    return operation;
  }

  /** False only if the request provably never left this machine. */
  public boolean mayHaveBeenSent() {
    return mayHaveBeenSent;
  }
}
