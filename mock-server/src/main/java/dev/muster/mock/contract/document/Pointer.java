package dev.muster.mock.contract.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** JSON Pointers, and how they are written in the fragment of a reference. */
final class Pointer {
  private static final BitSet PLAIN = new BitSet(128);

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?"
        .chars()
        .forEach(PLAIN::set);
  }

  private Pointer() {}

  static String join(String pointer, String name) {
    return pointer + "/" + escape(name);
  }

  static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  /** The names that lead from the root to a place. */
  static List<String> names(String pointer) {
    List<String> names = new ArrayList<>();
    for (int at = 0; at < pointer.length(); ) {
      int end = pointer.indexOf('/', at + 1);
      end = end < 0 ? pointer.length() : end;
      String name = pointer.substring(at + 1, end);
      names.add(name.indexOf('~') < 0 ? name : name.replace("~1", "/").replace("~0", "~"));
      at = end;
    }
    return names;
  }

  /** The reference to a place of the same document, such as {@code #/components/schemas/A%20B}. */
  static String fragment(String pointer) {
    StringBuilder fragment = new StringBuilder(pointer.length() + 8).append('#');
    for (int i = 0; i < pointer.length(); i++) {
      char c = pointer.charAt(i);
      if (PLAIN.get(c)) {
        fragment.append(c);
      } else {
        boolean pair = Character.isHighSurrogate(c) && i + 1 < pointer.length();
        String character = pointer.substring(i, pair ? i + 2 : i + 1);
        i += pair ? 1 : 0;
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
          fragment.append(String.format("%%%02X", b & 0xff));
        }
      }
    }
    return fragment.toString();
  }
}
