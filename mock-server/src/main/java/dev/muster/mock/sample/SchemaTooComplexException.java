package dev.muster.mock.sample;

/** A schema is too large to sample; whoever asked answers that it is too complex. */
public final class SchemaTooComplexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SchemaTooComplexException(String message) {
    super(message);
  }
}
