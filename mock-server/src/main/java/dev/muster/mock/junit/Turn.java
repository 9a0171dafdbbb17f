package dev.muster.mock.junit;

/** One test's time at a server. */
final class Turn {
  private final Expectation expectation;
  private boolean shared;

  Turn(Expectation expectation, boolean shared) {
    this.expectation = expectation;
    this.shared = shared;
  }

  Expectation expectation() {
    return expectation;
  }

  /** Whether others may have called the server meanwhile. */
  boolean isShared() {
    return shared;
  }

  void share() {
    shared = true;
  }
}
