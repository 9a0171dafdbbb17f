package dev.muster.mock.schema;

/** Schemas of an {@code allOf} that contradict each other, so that they cannot become one. */
final class Unmergeable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unmergeable(String message) {
    super(message, null, false, false);
  }
}
