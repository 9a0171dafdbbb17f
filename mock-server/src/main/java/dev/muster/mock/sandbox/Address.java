package dev.muster.mock.sandbox;

import dev.muster.mock.MockServer;
import java.util.Optional;

/** Where a sandbox is served, once it is. */
final class Address {
  private volatile Optional<MockServer> server = Optional.empty();

  void set(Optional<MockServer> server) {
    this.server = server;
  }

  /**
   * The server.
   *
   * @throws IllegalStateException if the sandbox is not running
   */
  MockServer server() {
    return server.orElseThrow(
        () -> new IllegalStateException("The sandbox is not running; start() it first"));
  }

  boolean isServed() {
    return server.isPresent();
  }

  /** Scheme, host and port; empty while the sandbox is not running. */
  String origin() {
    return server.map(running -> running.origin().toString()).orElse("");
  }
}
