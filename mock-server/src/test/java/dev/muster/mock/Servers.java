package dev.muster.mock;

import dev.muster.mock.contract.ContractLoader;

/** Starts servers for tests. */
public final class Servers {
  private Servers() {}

  /** A server that serves a document, given as YAML, at its root. */
  public static MockServer of(String document) {
    return of(document, Play.prism());
  }

  public static MockServer of(String document, Play play) {
    return MockServer.builder()
        .mount(new Mount("", ContractLoader.parse("api", document)), play)
        .start();
  }
}
