package dev.muster.mock.contract.document;

/** A text is neither JSON nor YAML. */
final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param line counted from 1, or 0 where it is not known
   */
  SyntaxException(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
