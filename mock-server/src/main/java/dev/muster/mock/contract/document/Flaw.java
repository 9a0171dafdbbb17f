package dev.muster.mock.contract.document;

/**
 * Something that is wrong with a document.
 *
 * @param error whether it keeps the document from being served; else it is a warning
 * @param source the file that it stands in; empty for the document itself
 * @param line counted from 1, or 0 where it is not known
 * @param pointer the place in its file as a JSON Pointer, such as {@code /paths/~1keys/get}
 */
public record Flaw(boolean error, String source, int line, String pointer, String message) {
  static Flaw error(String pointer, String message) {
    return new Flaw(true, "", 0, pointer, message);
  }

  static Flaw warning(String pointer, String message) {
    return new Flaw(false, "", 0, pointer, message);
  }

  Flaw at(String inSource, int inLine, String inPointer) {
    return new Flaw(error, inSource, inLine, inPointer, message);
  }

  Flaw asWarning() {
    return new Flaw(false, source, line, pointer, message);
  }
}
