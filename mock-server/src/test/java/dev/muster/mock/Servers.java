package dev.muster.mock;

import dev.muster.mock.contract.ContractLoader;

/** Starts servers for tests. */
public final class Servers {
  private Servers() {}

  /** A server that serves a document, given as YAML, at its root. */
  public static MockServer of(String document) {
    return of(document, Play.plain());
  }

  /** The same, served as Prism does. */
  public static MockServer prism(String document) {
    return of(document, MockSettings.defaults());
  }

  public static MockServer of(String document, Manner play) {
    return MockServer.builder()
        .mount(new Mount("", ContractLoader.parse("api", document)), play)
        .start();
  }
}
