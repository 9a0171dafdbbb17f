package dev.muster.mock.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression of ECMAScript and says the same in the syntax of {@code
 * java.util.regex}. Fails with {@link Refused} where the expression is not one; with the flag
 * {@code u} that is strict: no needless escapes, no stray brackets, no ranges of classes.
 */
final class EcmaPattern {
  private static final String WORD_BEHIND = "(?<=[a-zA-Z0-9_])";
  private static final String WORD_AHEAD = "(?=[a-zA-Z0-9_])";
  private static final String NO_WORD_BEHIND = "(?<![a-zA-Z0-9_])";
  private static final String NO_WORD_AHEAD = "(?![a-zA-Z0-9_])";

  private final EcmaCursor cursor;
  private final EcmaEscapes escapes;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int open;

  EcmaPattern(String source, boolean unicode) {
    this.cursor = new EcmaCursor(source, unicode);
    this.escapes = new EcmaEscapes(cursor);
  }

  String translate() {
    countGroups();
    disjunction();
    if (cursor.at() < cursor.source().length()) {
      throw cursor.refuse("unmatched ')'");
    }
    return out.toString();
  }

  // References may stand before their groups, so all groups are known first.
  private void countGroups() {
    boolean inClass = false;
    for (int i = 0; i < cursor.source().length(); i++) {
      char character = cursor.source().charAt(i);
      if (character == '\\') {
        i++;
      } else if (inClass) {
        inClass = character != ']';
      } else if (character == '[') {
        inClass = true;
      } else if (character == '(') {
        countGroup(i);
      }
    }
  }

  private void countGroup(int start) {
    if (!cursor.source().startsWith("(?", start)) {
      groups++;
    } else if (cursor.source().startsWith("(?<", start)
        && !cursor.source().startsWith("(?<=", start)
        && !cursor.source().startsWith("(?<!", start)) {
      groups++;
      int end = cursor.source().indexOf('>', start);
      String name = end < 0 ? "" : cursor.source().substring(start + 3, end);
      if (!isName(name)) {
        throw cursor.refuse("invalid capture group name");
      }
      if (names.put(name, groups) != null) {
        throw cursor.refuse("duplicate capture group name");
      }
    }
  }

  private static boolean isName(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      boolean fits =
          i == 0
              ? Character.isUnicodeIdentifierStart(character)
              : Character.isUnicodeIdentifierPart(character);
      if (!fits && character != '$' && character != '_') {
        return false;
      }
    }
    return true;
  }

  private void disjunction() {
    while (cursor.more() && !cursor.looksAt(")")) {
      if (cursor.eat("|")) {
        out.append('|');
      } else {
        term();
      }
    }
  }

  private void term() {
    int start = out.length();
    boolean repeatable = assertionOrAtom();
    int from = cursor.at();
    if (quantifier(start) && !repeatable) {
      cursor.at(from);
      throw cursor.refuse("nothing to repeat");
    }
  }

  /** Reads one; whether it may be repeated. */
  private boolean assertionOrAtom() {
    if (cursor.eat("^")) {
      out.append('^');
      return false;
    }
    if (cursor.eat("$")) {
      out.append("\\z");
      return false;
    }
    if (cursor.looksAt("(")) {
      return group();
    }
    if (cursor.eat("\\b")) {
      out.append("(?:")
          .append(WORD_BEHIND + NO_WORD_AHEAD)
          .append('|')
          .append(NO_WORD_BEHIND + WORD_AHEAD)
          .append(')');
      return false;
    }
    if (cursor.eat("\\B")) {
      out.append("(?:")
          .append(WORD_BEHIND + WORD_AHEAD)
          .append('|')
          .append(NO_WORD_BEHIND + NO_WORD_AHEAD)
          .append(')');
      return false;
    }
    atom();
    return true;
  }

  private boolean group() {
    boolean repeatable = true;
    if (cursor.eat("(?:")) {
      out.append("(?:");
    } else if (cursor.eat("(?=")) {
      out.append("(?=");
      repeatable = !cursor.unicode();
    } else if (cursor.eat("(?!")) {
      out.append("(?!");
      repeatable = !cursor.unicode();
    } else if (cursor.eat("(?<=")) {
      out.append("(?<=");
      repeatable = false;
    } else if (cursor.eat("(?<!")) {
      out.append("(?<!");
      repeatable = false;
    } else if (cursor.eat("(?<")) {
      cursor.at(cursor.source().indexOf('>', cursor.at()) + 1);
      out.append('(');
    } else if (cursor.looksAt("(?")) {
      throw cursor.refuse("invalid group");
    } else {
      cursor.at(cursor.at() + 1);
      out.append('(');
    }
    if (++open > 500) {
      throw cursor.refuse("too many nested groups");
    }
    disjunction();
    open--;
    if (!cursor.eat(")")) {
      throw cursor.refuse("unterminated group");
    }
    out.append(')');
    return repeatable;
  }

  private void atom() {
    int character = cursor.next();
    switch (character) {
      case '.' -> out.append("[^\\n\\r\\u2028\\u2029]");
      case '[' -> out.append(new EcmaClass(cursor, escapes).translate());
      case '\\' -> escape();
      case '*', '+', '?' -> throw cursor.refuse("nothing to repeat");
      case '{' -> {
        cursor.at(cursor.at() - 1);
        int start = cursor.at();
        if (cursor.unicode() || readQuantifier() != null) {
          throw cursor.refuse("nothing to repeat");
        }
        cursor.at(start + 1);
        literal('{');
      }
      case '}', ']' -> {
        if (cursor.unicode()) {
          throw cursor.refuse("lone quantifier bracket");
        }
        literal(character);
      }
      default -> literal(character);
    }
  }

  private void literal(int character) {
    EcmaCursor.append(out, character);
  }

  private boolean quantifier(int start) {
    String quantifier = readQuantifier();
    if (quantifier == null) {
      return false;
    }
    out.append(quantifier);
    if (cursor.eat("?")) {
      out.append('?');
    }
    return true;
  }

  private @Nullable String readQuantifier() {
    if (!cursor.more()) {
      return null;
    }
    char character = cursor.peek();
    if (character == '*' || character == '+' || character == '?') {
      cursor.at(cursor.at() + 1);
      return String.valueOf(character);
    }
    if (character != '{') {
      return null;
    }
    int end = cursor.source().indexOf('}', cursor.at());
    String inside = end < 0 ? "" : cursor.source().substring(cursor.at() + 1, end);
    if (!inside.matches("[0-9]+(,[0-9]*)?")) {
      if (cursor.unicode()) {
        throw cursor.refuse("incomplete quantifier");
      }
      return null;
    }
    cursor.at(end + 1);
    String[] bounds = inside.split(",", -1);
    long least = bound(bounds[0]);
    if (bounds.length == 1) {
      return "{" + least + "}";
    }
    if (bounds[1].isEmpty()) {
      return "{" + least + ",}";
    }
    long most = bound(bounds[1]);
    if (least > most) {
      throw cursor.refuse("numbers out of order in {} quantifier");
    }
    return "{" + least + "," + most + "}";
  }

  // No text is longer than that, and java.util.regex takes no larger number.
  private static long bound(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE - 8 : Long.parseLong(digits);
  }

  private void escape() {
    if (!cursor.more()) {
      throw cursor.refuse("\\ cursor.at() end of pattern");
    }
    char character = cursor.peek();
    if (character >= '1' && character <= '9') {
      backReference();
    } else if (character == 'k' && (cursor.unicode() || !names.isEmpty())) {
      cursor.at(cursor.at() + 1);
      namedReference();
    } else {
      String set = escapes.set();
      if (set != null) {
        out.append(set);
      } else {
        literal(escapes.character(false));
      }
    }
  }

  private void backReference() {
    int start = cursor.at();
    while (cursor.more() && Character.digit(cursor.peek(), 10) >= 0) {
      cursor.at(cursor.at() + 1);
    }
    String digits = cursor.source().substring(start, cursor.at());
    if (digits.length() < 9 && Integer.parseInt(digits) <= groups) {
      out.append("(?:\\").append(digits).append(')');
      return;
    }
    if (cursor.unicode()) {
      throw cursor.refuse("invalid escape");
    }
    cursor.at(start + 1);
    literal(cursor.source().charAt(start));
  }

  private void namedReference() {
    int end = cursor.source().indexOf('>', cursor.at());
    Integer group =
        cursor.eat("<") && end > 0 ? names.get(cursor.source().substring(cursor.at(), end)) : null;
    if (group == null) {
      throw cursor.refuse("invalid named reference");
    }
    cursor.at(end + 1);
    out.append("(?:\\").append(group).append(')');
  }
}
