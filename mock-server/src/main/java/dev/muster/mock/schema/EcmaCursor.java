package dev.muster.mock.schema;

/** A regular expression of ECMAScript and how far it has been read. */
final class EcmaCursor {
  private final String source;
  private final boolean unicode;
  private int at;

  EcmaCursor(String source, boolean unicode) {
    this.source = source;
    this.unicode = unicode;
  }

  String source() {
    return source;
  }

  /** Whether the flag {@code u} is set. */
  boolean unicode() {
    return unicode;
  }

  int at() {
    return at;
  }

  void at(int position) {
    at = position;
  }

  Refused refuse(String reason) {
    return new Refused("invalid regular expression /" + source + "/: " + reason);
  }

  boolean more() {
    return at < source.length();
  }

  /** The character here, which is left to be read. */
  char peek() {
    return source.charAt(at);
  }

  boolean looksAt(String text) {
    return source.startsWith(text, at);
  }

  boolean eat(String text) {
    if (!looksAt(text)) {
      return false;
    }
    at += text.length();
    return true;
  }

  int next() {
    int character = source.codePointAt(at);
    at += Character.charCount(character);
    return character;
  }

  boolean looksAtDigit() {
    return more() && peek() >= '0' && peek() <= '9';
  }

  /** Writes one character so that {@code java.util.regex} takes it for nothing else. */
  static void append(StringBuilder to, int character) {
    if (Character.isLetterOrDigit(character) && character < 128) {
      to.append((char) character);
    } else {
      to.append("\\x{").append(Integer.toHexString(character)).append('}');
    }
  }
}
