package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.List;

/** A class in brackets, of which the first has been read. */
final class EcmaClass {
  private final EcmaCursor cursor;
  private final EcmaEscapes escapes;
  private final List<String> parts = new ArrayList<>();
  private boolean complement;

  EcmaClass(EcmaCursor cursor, EcmaEscapes escapes) {
    this.cursor = cursor;
    this.escapes = escapes;
  }

  String translate() {
    boolean negated = cursor.eat("^");
    while (!cursor.eat("]")) {
      if (!cursor.more()) {
        throw cursor.refuse("unterminated character class");
      }
      member();
    }
    if (parts.isEmpty()) {
      return negated ? "(?s:.)" : "(?!)";
    }
    String members = String.join("", parts);
    if (negated && complement) {
      // java.util.regex reads a complement within a complement in its own way.
      return "(?:(?![" + members + "])(?s:.))";
    }
    return (negated ? "[^" : "[") + members + "]";
  }

  private void member() {
    Object from = one();
    if (!cursor.looksAt("-")
        || cursor.looksAt("-]")
        || cursor.at() + 1 >= cursor.source().length()) {
      add(from);
      return;
    }
    cursor.at(cursor.at() + 1);
    Object to = one();
    if (from instanceof Integer first && to instanceof Integer last) {
      if (first > last) {
        throw cursor.refuse("range out of order in character class");
      }
      StringBuilder range = new StringBuilder();
      EcmaCursor.append(range, first);
      range.append('-');
      EcmaCursor.append(range, last);
      parts.add(range.toString());
      return;
    }
    if (cursor.unicode()) {
      throw cursor.refuse("invalid character class");
    }
    add(from);
    add((int) '-');
    add(to);
  }

  private void add(Object one) {
    if (one instanceof Integer character) {
      StringBuilder single = new StringBuilder();
      EcmaCursor.append(single, character);
      parts.add(single.toString());
    } else {
      parts.add((String) one);
    }
  }

  /** A character, or the text of a set of them. */
  private Object one() {
    int character = cursor.next();
    if (character != '\\') {
      return character;
    }
    if (!cursor.more()) {
      throw cursor.refuse("\\ cursor.at() end of pattern");
    }
    if (cursor.eat("b")) {
      return 8;
    }
    String set = escapes.set();
    if (set == null) {
      return escapes.character(true);
    }
    complement |= set.startsWith("[^");
    return set;
  }
}
