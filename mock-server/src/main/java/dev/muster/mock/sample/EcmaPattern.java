package dev.muster.mock.sample;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Patterns as JavaScript reads them, said in Java's words. */
final class EcmaPattern {
  private static final int STEPS = 2_000_000;
  private static final int KEPT = 4096;
  private static final String KNOWN = "dDwWsSbBnrtfxpPkuc123456789";
  private static final Map<String, Optional<Pattern>> COMPILED = new ConcurrentHashMap<>();

  private EcmaPattern() {}

  /** The pattern, or null if it is none: then nothing can be said about what it matches. */
  static @Nullable Pattern compiled(String pattern) {
    Optional<Pattern> kept = COMPILED.get(pattern);
    if (kept == null) {
      kept = compile(pattern);
      if (COMPILED.size() < KEPT) {
        COMPILED.put(pattern, kept);
      }
    }
    return kept.orElse(null);
  }

  private static Optional<Pattern> compile(String pattern) {
    try {
      return Optional.of(Pattern.compile(translated(pattern)));
    } catch (PatternSyntaxException e) {
      // Whoever sends a document with such a pattern is told so when the document is checked.
      return Optional.empty();
    }
  }

  /** Whether the pattern is found; false as well where that takes too long to tell. */
  static boolean finds(Pattern pattern, String text) {
    try {
      return pattern.matcher(new Bounded(text, new int[] {STEPS})).find();
    } catch (TooLong | StackOverflowError e) {
      return false;
    }
  }

  private static String translated(String pattern) {
    StringBuilder java = new StringBuilder(pattern.length() + 8);
    boolean set = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      String rest = pattern.substring(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        i += escape(pattern, i, java);
      } else if (set) {
        set = c != ']';
        java.append(c == '[' || c == '&' ? "\\" + c : String.valueOf(c));
      } else if (rest.startsWith("[^]")) {
        java.append("[\\s\\S]");
        i += 2;
      } else if (rest.startsWith("[]")) {
        java.append("(?!)");
        i++;
      } else if (c == '[') {
        set = true;
        java.append(c);
        if (rest.startsWith("[^")) {
          java.append('^');
          i++;
        }
      } else if (rest.startsWith("(?<") && !rest.startsWith("(?<=") && !rest.startsWith("(?<!")) {
        java.append('(');
        i += rest.indexOf('>') < 0 ? 0 : rest.indexOf('>');
      } else if (c == '$') {
        java.append("\\z");
      } else if (c == '{' && !rest.matches("(?s)\\{\\d+(,\\d*)?}.*")) {
        java.append("\\{");
      } else {
        java.append(c);
      }
    }
    return java.toString();
  }

  /** Writes the escape that begins at {@code at}, and says how many characters follow on. */
  private static int escape(String pattern, int at, StringBuilder java) {
    char c = pattern.charAt(at + 1);
    if (c == 'v') {
      java.append("\\x0B");
    } else if (c == '0') {
      java.append("\\x00");
    } else if ("upP".indexOf(c) >= 0 && braced(pattern, at + 2) > 0) {
      int end = braced(pattern, at + 2);
      java.append(c == 'u' ? "\\x" : "\\" + c).append(pattern, at + 2, end);
      return end - at - 1;
    } else if (c == 'k' && pattern.startsWith("<", at + 2) && pattern.indexOf('>', at) > 0) {
      int end = pattern.indexOf('>', at);
      java.append("\\").append(number(pattern, pattern.substring(at + 3, end)));
      return end - at;
    } else if (Character.isLetterOrDigit(c) && KNOWN.indexOf(c) < 0) {
      java.append(c);
    } else {
      java.append('\\').append(c);
    }
    return 1;
  }

  /** Where the braces end that begin here; below 0 if none do. */
  private static int braced(String pattern, int at) {
    return pattern.startsWith("{", at) ? pattern.indexOf('}', at) + 1 : -1;
  }

  /** Which group it is that has the name: names are left out, for Java allows less of them. */
  private static int number(String pattern, String name) {
    int number = 0;
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        i++;
      } else if (pattern.charAt(i) == '(') {
        boolean named = pattern.startsWith("(?<", i) && !pattern.startsWith("(?<=", i);
        number += named && !pattern.startsWith("(?<!", i) || !pattern.startsWith("(?", i) ? 1 : 0;
        if (named && pattern.startsWith(name + ">", i + 3)) {
          return number;
        }
      }
    }
    return 1;
  }

  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("The pattern takes too many steps", null, false, false);
    }
  }

  /** A text that may be looked at so many times: a hostile pattern would look forever. */
  private record Bounded(CharSequence text, int[] left) implements CharSequence {
    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left[0] < 0) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Bounded(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
