package dev.muster.mock.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a regular expression of JavaScript; what it cannot make sense of it takes literally. */
final class ExpressionReader {
  private static final int DEEPEST = 200;
  private static final int MOST = 100_000;

  private final String pattern;
  private final Map<String, Integer> names = new HashMap<>();
  private int at;
  private int depth;
  private int groups;
  private boolean exact = true;

  ExpressionReader(String pattern) {
    this.pattern = pattern;
  }

  Expression read() {
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(alternatives());
      at++; // A closing parenthesis too many.
    } while (at < pattern.length());
    return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(parts);
  }

  int groups() {
    return groups;
  }

  /** Whether every text that is made matches for sure. */
  boolean isExact() {
    return exact;
  }

  private Expression alternatives() {
    List<Expression> branches = new ArrayList<>();
    branches.add(sequence());
    while (peek() == '|') {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : new Expression.Alternatives(branches);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (at < pattern.length() && peek() != '|' && peek() != ')') {
      parts.add(repeated(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(parts);
  }

  private Expression repeated(Expression part) {
    int least = 1;
    int most = 1;
    char c = peek();
    if (c == '*' || c == '+' || c == '?') {
      at++;
      least = c == '+' ? 1 : 0;
      most = c == '?' ? 1 : -1;
    } else if (c == '{') {
      int end = pattern.indexOf('}', at);
      String bounds = end < 0 ? "" : pattern.substring(at + 1, end);
      if (!bounds.matches("\\d{1,9}(,\\d{0,9})?")) {
        return part;
      }
      at = end + 1;
      int comma = bounds.indexOf(',');
      least = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
      String upper = comma < 0 ? bounds : bounds.substring(comma + 1);
      most = upper.isEmpty() ? -1 : Integer.parseInt(upper);
    } else {
      return part;
    }
    if (peek() == '?') {
      at++;
    }
    return new Expression.Repetition(part, Math.min(least, MOST), Math.min(most, MOST));
  }

  private Expression atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^' -> anchor(at == 1);
      case '$' -> anchor(at == pattern.length());
      case '.' -> new Expression.Characters(CharacterSet.printable());
      case '[' -> set();
      case '(' -> group();
      case '\\' -> escape();
      default -> literal(c);
    };
  }

  private Expression anchor(boolean atTheEdge) {
    exact &= atTheEdge && pattern.indexOf('|') < 0;
    return new Expression.Nothing();
  }

  private static Expression literal(char c) {
    return new Expression.Characters(String.valueOf(c));
  }

  private Expression set() {
    CharacterSet set = new CharacterSet(pattern, at);
    at = set.end();
    return new Expression.Characters(set.candidates());
  }

  private Expression group() {
    boolean looks = starts("?=") || starts("?!") || starts("?<=") || starts("?<!");
    int number = 0;
    if (looks) {
      exact = false;
      at += starts("?<") ? 3 : 2;
    } else if (starts("?:")) {
      at += 2;
    } else {
      number = ++groups;
      int end = pattern.indexOf('>', at);
      if (starts("?<") && end > 0) {
        names.put(pattern.substring(at + 2, end), number);
        at = end + 1;
      }
    }
    if (++depth > DEEPEST) {
      at = pattern.length();
      exact = false;
      return new Expression.Nothing();
    }
    Expression part = alternatives();
    depth--;
    at++;
    if (looks) {
      return new Expression.Nothing();
    }
    return number == 0 ? part : new Expression.Group(part, number);
  }

  private Expression escape() {
    if (at >= pattern.length()) {
      return literal('\\');
    }
    char c = peek();
    if (c == 'b' || c == 'B') {
      at++;
      exact = false;
      return new Expression.Nothing();
    }
    if (c >= '1' && c <= '9') {
      exact = false;
      return new Expression.Reference(number());
    }
    int close = pattern.indexOf('>', at);
    if (starts("k<") && close > 0) {
      exact = false;
      String name = pattern.substring(at + 2, close);
      at = close + 1;
      return new Expression.Reference(names.getOrDefault(name, 0));
    }
    CharacterSet set = CharacterSet.escaped(pattern, at);
    at = set.end();
    return new Expression.Characters(set.candidates());
  }

  private int number() {
    int number = 0;
    while (peek() >= '0' && peek() <= '9' && number < 1000) {
      number = number * 10 + pattern.charAt(at++) - '0';
    }
    return number;
  }

  private boolean starts(String text) {
    return pattern.startsWith(text, at);
  }

  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : '\0';
  }
}
