package dev.muster.mock.sample;

import dev.muster.mock.script.JsValues;
import java.util.Comparator;

/**
 * The order of members: array indexes first, as in every object of JavaScript, then by their UTF-16
 * code units. A name is compared with the comma that follows it where Prism compares it.
 */
final class MemberOrder {
  static final Comparator<String> BY_NAME =
      (one, other) -> {
        boolean index = JsValues.isIndex(one);
        if (index != JsValues.isIndex(other)) {
          return index ? -1 : 1;
        }
        return index
            ? Long.compare(Long.parseLong(one), Long.parseLong(other))
            : compare(one, other);
      };

  private MemberOrder() {}

  private static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return one.charAt(i) - other.charAt(i);
      }
    }
    if (one.length() == other.length()) {
      return 0;
    }
    return one.length() == length ? ',' - other.charAt(length) : one.charAt(length) - ',';
  }
}
