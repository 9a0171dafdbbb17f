package dev.muster.mock.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression of ECMAScript and says the same in the syntax of {@code
 * java.util.regex}. Fails with {@link Refused} where the expression is not one; with the flag
 * {@code u} that is strict: no needless escapes, no stray brackets, no ranges of classes.
 */
final class EcmaPattern {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";
  private static final String WORD_BEHIND = "(?<=[a-zA-Z0-9_])";
  private static final String WORD_AHEAD = "(?=[a-zA-Z0-9_])";
  private static final String NO_WORD_BEHIND = "(?<![a-zA-Z0-9_])";
  private static final String NO_WORD_AHEAD = "(?![a-zA-Z0-9_])";

  private final String source;
  private final boolean unicode;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int at;
  private int open;

  EcmaPattern(String source, boolean unicode) {
    this.source = source;
    this.unicode = unicode;
  }

  String translate() {
    countGroups();
    disjunction();
    if (at < source.length()) {
      throw refuse("unmatched ')'");
    }
    return out.toString();
  }

  private Refused refuse(String reason) {
    return new Refused("invalid regular expression /" + source + "/: " + reason);
  }

  private boolean more() {
    return at < source.length();
  }

  private boolean looksAt(String text) {
    return source.startsWith(text, at);
  }

  private boolean eat(String text) {
    if (!looksAt(text)) {
      return false;
    }
    at += text.length();
    return true;
  }

  private int next() {
    int character = source.codePointAt(at);
    at += Character.charCount(character);
    return character;
  }

  // References may stand before their groups, so all groups are known first.
  private void countGroups() {
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
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
    if (!source.startsWith("(?", start)) {
      groups++;
    } else if (source.startsWith("(?<", start)
        && !source.startsWith("(?<=", start)
        && !source.startsWith("(?<!", start)) {
      groups++;
      int end = source.indexOf('>', start);
      String name = end < 0 ? "" : source.substring(start + 3, end);
      if (!isName(name)) {
        throw refuse("invalid capture group name");
      }
      if (names.put(name, groups) != null) {
        throw refuse("duplicate capture group name");
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
    while (more() && !looksAt(")")) {
      if (eat("|")) {
        out.append('|');
      } else {
        term();
      }
    }
  }

  private void term() {
    int start = out.length();
    boolean repeatable = assertionOrAtom();
    int from = at;
    if (quantifier(start) && !repeatable) {
      at = from;
      throw refuse("nothing to repeat");
    }
  }

  /** Reads one; whether it may be repeated. */
  private boolean assertionOrAtom() {
    if (eat("^")) {
      out.append('^');
      return false;
    }
    if (eat("$")) {
      out.append("\\z");
      return false;
    }
    if (looksAt("(")) {
      return group();
    }
    if (eat("\\b")) {
      out.append("(?:")
          .append(WORD_BEHIND + NO_WORD_AHEAD)
          .append('|')
          .append(NO_WORD_BEHIND + WORD_AHEAD)
          .append(')');
      return false;
    }
    if (eat("\\B")) {
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
    if (eat("(?:")) {
      out.append("(?:");
    } else if (eat("(?=")) {
      out.append("(?=");
      repeatable = !unicode;
    } else if (eat("(?!")) {
      out.append("(?!");
      repeatable = !unicode;
    } else if (eat("(?<=")) {
      out.append("(?<=");
      repeatable = false;
    } else if (eat("(?<!")) {
      out.append("(?<!");
      repeatable = false;
    } else if (eat("(?<")) {
      at = source.indexOf('>', at) + 1;
      out.append('(');
    } else if (looksAt("(?")) {
      throw refuse("invalid group");
    } else {
      at++;
      out.append('(');
    }
    if (++open > 500) {
      throw refuse("too many nested groups");
    }
    disjunction();
    open--;
    if (!eat(")")) {
      throw refuse("unterminated group");
    }
    out.append(')');
    return repeatable;
  }

  private void atom() {
    int character = next();
    switch (character) {
      case '.' -> out.append("[^\\n\\r\\u2028\\u2029]");
      case '[' -> out.append(new EcmaClass().translate());
      case '\\' -> escape();
      case '*', '+', '?' -> throw refuse("nothing to repeat");
      case '{' -> {
        at--;
        int start = at;
        if (unicode || readQuantifier() != null) {
          throw refuse("nothing to repeat");
        }
        at = start + 1;
        literal('{');
      }
      case '}', ']' -> {
        if (unicode) {
          throw refuse("lone quantifier bracket");
        }
        literal(character);
      }
      default -> literal(character);
    }
  }

  private void literal(int character) {
    append(out, character);
  }

  private static void append(StringBuilder to, int character) {
    if (Character.isLetterOrDigit(character) && character < 128) {
      to.append((char) character);
    } else {
      to.append("\\x{").append(Integer.toHexString(character)).append('}');
    }
  }

  private boolean quantifier(int start) {
    String quantifier = readQuantifier();
    if (quantifier == null) {
      return false;
    }
    out.append(quantifier);
    if (eat("?")) {
      out.append('?');
    }
    return true;
  }

  private @Nullable String readQuantifier() {
    if (!more()) {
      return null;
    }
    char character = source.charAt(at);
    if (character == '*' || character == '+' || character == '?') {
      at++;
      return String.valueOf(character);
    }
    if (character != '{') {
      return null;
    }
    int end = source.indexOf('}', at);
    String inside = end < 0 ? "" : source.substring(at + 1, end);
    if (!inside.matches("[0-9]+(,[0-9]*)?")) {
      if (unicode) {
        throw refuse("incomplete quantifier");
      }
      return null;
    }
    at = end + 1;
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
      throw refuse("numbers out of order in {} quantifier");
    }
    return "{" + least + "," + most + "}";
  }

  // No text is longer than that, and java.util.regex takes no larger number.
  private static long bound(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE - 8 : Long.parseLong(digits);
  }

  private void escape() {
    if (!more()) {
      throw refuse("\\ at end of pattern");
    }
    char character = source.charAt(at);
    if (character >= '1' && character <= '9') {
      backReference();
    } else if (character == 'k' && (unicode || !names.isEmpty())) {
      at++;
      namedReference();
    } else {
      String set = classEscape();
      if (set != null) {
        out.append(set);
      } else {
        literal(characterEscape(false));
      }
    }
  }

  private void backReference() {
    int start = at;
    while (more() && Character.digit(source.charAt(at), 10) >= 0) {
      at++;
    }
    String digits = source.substring(start, at);
    if (digits.length() < 9 && Integer.parseInt(digits) <= groups) {
      out.append("(?:\\").append(digits).append(')');
      return;
    }
    if (unicode) {
      throw refuse("invalid escape");
    }
    at = start + 1;
    literal(source.charAt(start));
  }

  private void namedReference() {
    int end = source.indexOf('>', at);
    Integer group = eat("<") && end > 0 ? names.get(source.substring(at, end)) : null;
    if (group == null) {
      throw refuse("invalid named reference");
    }
    at = end + 1;
    out.append("(?:\\").append(group).append(')');
  }

  /** An escape that stands for a set of characters, as a part of a class; null for any other. */
  private @Nullable String classEscape() {
    switch (source.charAt(at)) {
      case 'd', 'D', 'w', 'W' -> {
        at++;
        return "\\" + source.charAt(at - 1);
      }
      case 's' -> {
        at++;
        return "[" + EcmaSpace.CLASS + "]";
      }
      case 'S' -> {
        at++;
        return "[^" + EcmaSpace.CLASS + "]";
      }
      case 'p', 'P' -> {
        return unicode ? property() : null;
      }
      default -> {
        return null;
      }
    }
  }

  private String property() {
    boolean negated = next() == 'P';
    int end = source.indexOf('}', at);
    if (!eat("{") || end < 0) {
      throw refuse("invalid property name");
    }
    String name = source.substring(at, end);
    at = end + 1;
    return EcmaProperty.translate(name, negated, this::refuse);
  }

  /** One character written as an escape. */
  private int characterEscape(boolean inClass) {
    int character = next();
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
    if (more() && (source.charAt(at) | 0x20) >= 'a' && (source.charAt(at) | 0x20) <= 'z') {
      return next() % 32;
    }
    if (unicode) {
      throw refuse("invalid unicode escape");
    }
    at--;
    return '\\';
  }

  private int nought() {
    if (more() && Character.digit(source.charAt(at), 10) >= 0 && unicode) {
      throw refuse("invalid decimal escape");
    }
    return 0;
  }

  private int identity(int character, boolean inClass) {
    if (unicode && SYNTAX.indexOf(character) < 0 && !(inClass && character == '-')) {
      throw refuse("invalid escape \\" + Character.toString(character));
    }
    return character;
  }

  private int hex(int digits, char otherwise) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = at + i < source.length() ? Character.digit(source.charAt(at + i), 16) : -1;
      if (digit < 0) {
        if (unicode) {
          throw refuse("invalid escape \\" + otherwise);
        }
        return otherwise;
      }
      value = value * 16 + digit;
    }
    at += digits;
    return value;
  }

  private int unicodeEscape() {
    if (unicode && eat("{")) {
      int end = source.indexOf('}', at);
      String digits = end < 0 ? "" : source.substring(at, end);
      if (!digits.matches("[0-9a-fA-F]{1,8}") || Long.parseLong(digits, 16) > 0x10ffff) {
        throw refuse("invalid unicode escape");
      }
      at = end + 1;
      return Integer.parseInt(digits, 16);
    }
    int first = hex(4, 'u');
    if (unicode && Character.isHighSurrogate((char) first) && looksAt("\\u") && !looksAt("\\u{")) {
      int start = at;
      at += 2;
      int second = hex(4, 'u');
      if (Character.isLowSurrogate((char) second)) {
        return Character.toCodePoint((char) first, (char) second);
      }
      at = start;
    }
    return first;
  }

  /** A class in brackets, of which the first has been read. */
  private final class EcmaClass {
    private final List<String> parts = new ArrayList<>();
    private boolean complement;

    String translate() {
      boolean negated = eat("^");
      while (!eat("]")) {
        if (!more()) {
          throw refuse("unterminated character class");
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
      if (!looksAt("-") || looksAt("-]") || at + 1 >= source.length()) {
        add(from);
        return;
      }
      at++;
      Object to = one();
      if (from instanceof Integer first && to instanceof Integer last) {
        if (first > last) {
          throw refuse("range out of order in character class");
        }
        StringBuilder range = new StringBuilder();
        append(range, first);
        range.append('-');
        append(range, last);
        parts.add(range.toString());
        return;
      }
      if (unicode) {
        throw refuse("invalid character class");
      }
      add(from);
      add((int) '-');
      add(to);
    }

    private void add(Object one) {
      if (one instanceof Integer character) {
        StringBuilder single = new StringBuilder();
        append(single, character);
        parts.add(single.toString());
      } else {
        parts.add((String) one);
      }
    }

    /** A character, or the text of a set of them. */
    private Object one() {
      int character = next();
      if (character != '\\') {
        return character;
      }
      if (!more()) {
        throw refuse("\\ at end of pattern");
      }
      if (eat("b")) {
        return 8;
      }
      String set = classEscape();
      if (set == null) {
        return characterEscape(true);
      }
      complement |= set.startsWith("[^");
      return set;
    }
  }
}
