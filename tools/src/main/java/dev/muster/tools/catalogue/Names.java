package dev.muster.tools.catalogue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for what an import adds to a contract, none of them given twice. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /** {@code flux-dev-image} becomes {@code FluxDevImage}. */
  static String pascal(String words) {
    StringBuilder name = new StringBuilder();
    boolean capital = true;
    for (char c : words.toCharArray()) {
      if (!isAsciiLetterOrDigit(c)) {
        capital = true;
      } else {
        name.append(capital ? Character.toUpperCase(c) : c);
        capital = false;
      }
    }
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Model" + name : name.toString();
  }

  /** {@code flux-dev-image} becomes {@code fluxDevImage}. */
  static String camel(String words) {
    String pascal = pascal(words);
    return Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
  }

  /** {@code negative_tags} becomes {@code Negative tags}. */
  static String sentence(String field) {
    String words = field.replace('_', ' ').replace('-', ' ').strip();
    return words.isEmpty() ? field : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * The name itself, or with the first number from 2 on that makes it a new one. Case does not tell
   * names apart.
   */
  String claim(String name) {
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + n;
    }
    return free;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }
}
