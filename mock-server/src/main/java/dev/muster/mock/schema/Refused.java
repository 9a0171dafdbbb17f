package dev.muster.mock.schema;

/** A schema that cannot be compiled; the message says what is wrong with it. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String message) {
    super(message);
  }
}
