package dev.muster.mock.schema;

import org.jspecify.annotations.Nullable;

/** The escapes of a regular expression, of which the backslash has been read. */
final class EcmaEscapes {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";

  private final EcmaCursor cursor;

  EcmaEscapes(EcmaCursor cursor) {
    this.cursor = cursor;
  }

  /** An escape that stands for a set of characters, as a part of a class; null for any other. */
  @Nullable String set() {
    switch (cursor.peek()) {
      case 'd', 'D', 'w', 'W' -> {
        cursor.at(cursor.at() + 1);
        return "\\" + cursor.source().charAt(cursor.at() - 1);
      }
      case 's' -> {
        cursor.at(cursor.at() + 1);
        return "[" + EcmaSpace.CLASS + "]";
      }
      case 'S' -> {
        cursor.at(cursor.at() + 1);
        return "[^" + EcmaSpace.CLASS + "]";
      }
      case 'p', 'P' -> {
        return cursor.unicode() ? property() : null;
      }
      default -> {
        return null;
      }
    }
  }

  private String property() {
    boolean negated = cursor.next() == 'P';
    int end = cursor.source().indexOf('}', cursor.at());
    if (!cursor.eat("{") || end < 0) {
      throw cursor.refuse("invalid property name");
    }
    String name = cursor.source().substring(cursor.at(), end);
    cursor.at(end + 1);
    return EcmaProperty.translate(name, negated, cursor::refuse);
  }

  /** One character written as an escape. */
  int character(boolean inClass) {
    int character = cursor.next();
    switch (character) {
      case 't':
        return '\t';
      case 'n':
        return '\n';
      case 'v':
        return 0x0b;
      case 'f':
        return '\f';
      case 'r':
        return '\r';
      case 'c':
        return control(inClass);
      case 'x':
        return hex(2, 'x');
      case 'u':
        return unicodeEscape();
      case '0':
        return nought();
      default:
        return identity(character, inClass);
    }
  }

  private int control(boolean inClass) {
    if (cursor.more() && (cursor.peek() | 0x20) >= 'a' && (cursor.peek() | 0x20) <= 'z') {
      return cursor.next() % 32;
    }
    if (cursor.unicode()) {
      throw cursor.refuse("invalid cursor.unicode() escape");
    }
    cursor.at(cursor.at() - 1);
    return '\\';
  }

  private int nought() {
    if (cursor.looksAtDigit() && cursor.unicode()) {
      throw cursor.refuse("invalid decimal escape");
    }
    return 0;
  }

  private int identity(int character, boolean inClass) {
    if (cursor.unicode() && SYNTAX.indexOf(character) < 0 && !(inClass && character == '-')) {
      throw cursor.refuse("invalid escape \\" + Character.toString(character));
    }
    return character;
  }

  private int hex(int digits, char otherwise) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit =
          cursor.at() + i < cursor.source().length()
              ? Character.digit(cursor.source().charAt(cursor.at() + i), 16)
              : -1;
      if (digit < 0) {
        if (cursor.unicode()) {
          throw cursor.refuse("invalid escape \\" + otherwise);
        }
        return otherwise;
      }
      value = value * 16 + digit;
    }
    cursor.at(cursor.at() + digits);
    return value;
  }

  private int unicodeEscape() {
    if (cursor.unicode() && cursor.eat("{")) {
      int end = cursor.source().indexOf('}', cursor.at());
      String digits = end < 0 ? "" : cursor.source().substring(cursor.at(), end);
      if (!digits.matches("[0-9a-fA-F]{1,8}") || Long.parseLong(digits, 16) > 0x10ffff) {
        throw cursor.refuse("invalid cursor.unicode() escape");
      }
      cursor.at(end + 1);
      return Integer.parseInt(digits, 16);
    }
    int first = hex(4, 'u');
    if (cursor.unicode()
        && Character.isHighSurrogate((char) first)
        && cursor.looksAt("\\u")
        && !cursor.looksAt("\\u{")) {
      int start = cursor.at();
      cursor.at(cursor.at() + 2);
      int second = hex(4, 'u');
      if (Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
      cursor.at(start);
    }
    return first;
  }
}
