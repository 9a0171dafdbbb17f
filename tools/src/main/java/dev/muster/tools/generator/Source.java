package dev.muster.tools.generator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Small pieces of Java source. */
final class Source {
  static final String NULLABLE = "org.jspecify.annotations.Nullable";

  private Source() {}

  /** The text as a string literal. */
  static String literal(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }

  /** Imports in order, without those that {@code inPackage} needs none of. */
  static List<String> imports(Set<String> names, String inPackage) {
    Set<String> sorted = new TreeSet<>(names);
    sorted.removeIf(
        name ->
            name.substring(0, name.lastIndexOf('.')).equals(inPackage)
                || name.substring(0, name.lastIndexOf('.')).equals("java.lang"));
    return List.copyOf(sorted);
  }
}
