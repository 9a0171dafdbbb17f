package dev.muster.mock.schema;

/** White space and line ends as ECMAScript counts them. */
final class EcmaSpace {
  /** The members of {@code \s}, to stand in a character class of {@code java.util.regex}. */
  static final String CLASS =
      "\\x09-\\x0d\\x20\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  private EcmaSpace() {}

  static boolean isSpace(int character) {
    return (character >= 9 && character <= 13)
        || character == 0x20
        || character == 0xa0
        || character == 0x1680
        || (character >= 0x2000 && character <= 0x200a)
        || character == 0x2028
        || character == 0x2029
        || character == 0x202f
        || character == 0x205f
        || character == 0x3000
        || character == 0xfeff;
  }

  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
