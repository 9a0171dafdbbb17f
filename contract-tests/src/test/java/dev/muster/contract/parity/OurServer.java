package dev.muster.contract.parity;

import dev.muster.mock.MockServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Our mock server, started as {@code prism mock} or {@code prism proxy} is with the same flags. */
final class OurServer implements Subject {
  private final MockServer server;

  private OurServer(MockServer server) {
    this.server = server;
  }

  /** The only place that knows how flags become settings: {@code run.options()}. */
  static Subject start(Path document, Run run, @Nullable String upstream) {
    return new OurServer(MockServer.builder().threads(16).contract(document).start());
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
