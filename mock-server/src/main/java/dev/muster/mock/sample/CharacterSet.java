package dev.muster.mock.sample;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The characters that {@code [...]} or an escape stands for: the printable ones if there are. */
final class CharacterSet {
  private static final int FIRST = 0x20;
  private static final int LAST = 0x7e;
  private static final int ALL = 0x10000;
  private static final int KEPT = 2000;

  private final String pattern;
  private final BitSet set = new BitSet();
  private int at;

  /** Reads what follows the opening bracket. */
  CharacterSet(String pattern, int start) {
    this.pattern = pattern;
    at = start;
    boolean not = at < pattern.length() && pattern.charAt(at) == '^';
    at += not ? 1 : 0;
    while (at < pattern.length() && pattern.charAt(at) != ']') {
      range();
    }
    at++;
    if (not) {
      set.flip(0, ALL);
    }
  }

  private CharacterSet(String pattern) {
    this.pattern = pattern;
  }

  /** Reads what follows the backslash. */
  static CharacterSet escaped(String pattern, int start) {
    CharacterSet set = new CharacterSet(pattern);
    set.at = start;
    int one = set.escape();
    if (one >= 0) {
      set.set.set(one);
    }
    return set;
  }

  static String printable() {
    CharacterSet all = new CharacterSet("");
    all.set.set(FIRST, LAST + 1);
    return all.candidates();
  }

  /** Where the pattern goes on. */
  int end() {
    return at;
  }

  String candidates() {
    BitSet shown = new BitSet();
    shown.set(FIRST, LAST + 1);
    shown.and(set);
    if (shown.isEmpty()) {
      shown.or(set);
      shown.clear(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    }
    StringBuilder candidates = new StringBuilder();
    shown.stream().limit(KEPT).forEach(c -> candidates.append((char) c));
    return candidates.toString();
  }

  private void range() {
    int from = one();
    boolean range =
        from >= 0
            && at + 1 < pattern.length()
            && pattern.charAt(at) == '-'
            && pattern.charAt(at + 1) != ']';
    if (!range) {
      if (from >= 0) {
        set.set(from);
      }
      return;
    }
    at++;
    int to = one();
    if (to < 0) {
      set.set(from);
      set.set('-');
    } else if (to >= from) {
      set.set(from, to + 1);
    }
  }

  /** One character; below 0 if it was a class, which is in the set already. */
  private int one() {
    char c = pattern.charAt(at++);
    return c == '\\' && at < pattern.length() ? escape() : c;
  }

  private int escape() {
    char c = pattern.charAt(at++);
    BitSet named = named(c);
    if (named != null) {
      set.or(named);
      return -1;
    }
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'f' -> '\f';
      case 'v' -> 0x0b;
      case 'b' -> '\b';
      case '0' -> 0;
      case 'x' -> hex(2, c);
      case 'u' -> hex(4, c);
      case 'c' -> at < pattern.length() ? pattern.charAt(at++) % 32 : c;
      case 'p', 'P' -> property(c);
      default -> c;
    };
  }

  private static @Nullable BitSet named(char c) {
    BitSet set = new BitSet();
    switch (Character.toLowerCase(c)) {
      case 'd' -> set.set('0', '9' + 1);
      case 's' -> {
        set.set(' ');
        set.set('\t', '\r' + 1);
      }
      case 'w' -> word(set);
      default -> {
        return null;
      }
    }
    if (Character.isUpperCase(c)) {
      set.flip(0, ALL);
    }
    return set;
  }

  private static void word(BitSet set) {
    set.set('0', '9' + 1);
    set.set('A', 'Z' + 1);
    set.set('a', 'z' + 1);
    set.set('_');
  }

  private int hex(int digits, char literal) {
    if (pattern.startsWith("{", at) && pattern.indexOf('}', at) > at + 1) {
      int close = pattern.indexOf('}', at);
      String code = pattern.substring(at + 1, close);
      if (code.matches("0{0,4}[0-9a-fA-F]{1,4}")) {
        at = close + 1;
        return Integer.parseInt(code, 16);
      }
      return literal;
    }
    String code = pattern.substring(at, Math.min(pattern.length(), at + digits));
    if (code.length() < digits || !code.matches("[0-9a-fA-F]+")) {
      return literal;
    }
    at += digits;
    return Integer.parseInt(code, 16);
  }

  /** Properties of characters, as far as ASCII has some that have them. */
  private int property(char kind) {
    int close = pattern.indexOf('}', at);
    if (!pattern.startsWith("{", at) || close < 0) {
      return kind;
    }
    String name = pattern.substring(at + 1, close);
    at = close + 1;
    BitSet has = new BitSet();
    for (int c = 0; c < ALL; c++) {
      if (hasProperty(c, name)) {
        has.set(c);
      }
    }
    if (kind == 'P') {
      has.flip(0, ALL);
    }
    set.or(has);
    return -1;
  }

  private static boolean hasProperty(int c, String name) {
    String general = name.substring(name.indexOf('=') + 1);
    return switch (general) {
      case "L", "Letter", "Alphabetic", "Alpha" -> Character.isLetter(c);
      case "Lu", "Uppercase_Letter", "Uppercase" -> Character.isUpperCase(c);
      case "Ll", "Lowercase_Letter", "Lowercase" -> Character.isLowerCase(c);
      case "N", "Number", "Nd", "Decimal_Number" -> Character.isDigit(c);
      case "P", "Punctuation" -> "!\"#%&'()*,-./:;?@[\\]_{}".indexOf(c) >= 0;
      case "Z", "Zs", "Separator", "Space_Separator", "White_Space" -> Character.isSpaceChar(c);
      case "S", "Symbol" -> "$+<=>^`|~".indexOf(c) >= 0;
      default -> isOfScript(c, general);
    };
  }

  private static boolean isOfScript(int c, String name) {
    return Character.UnicodeScript.of(c).name().equalsIgnoreCase(name);
  }
}
