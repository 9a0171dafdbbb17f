package dev.muster.mock;

/** The port that the server was to listen on is taken. */
public final class PortInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int port;

  public PortInUseException(String address, int port, Throwable cause) {
    super(
        "Port "
            + port
            + " on "
            + address
            + " is in use: stop what listens there, or choose another port (0 for any).",
        cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
