package dev.muster.mock;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;

/** The server cannot listen where it was told to: the port is taken, or the address is not ours. */
public final class ListenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int port;

  /**
   * @param cause why the socket could not be bound
   */
  public ListenException(String address, int port, Throwable cause) {
    super(message(address, port, cause), cause);
    this.port = port;
  }

  public int port() {
    return port;
  }

  private static String message(String address, int port, Throwable cause) {
    String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (cause instanceof UnresolvedAddressException) {
      return "There is no host " + address + ": choose an address of this machine.";
    }
    if (reason.contains("permission")) {
      return "Port " + port + " needs more rights than this user has: choose one above 1023.";
    }
    if (cause instanceof BindException && reason.contains("in use")) {
      return "Port %d on %s is in use: stop what listens there, or choose another port (0 for any)."
          .formatted(port, address);
    }
    return "Cannot listen on port %d of %s: choose an address of this machine."
        .formatted(port, address);
  }
}
