package dev.muster.tools.cli;

import dev.muster.tools.UserException;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class ServerOptions {
  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "4010",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  String host;

  int port() {
    if (port < 0 || port > 65535) {
      throw new UserException("--port must be between 0 and 65535, not " + port);
    }
    return port;
  }
}
